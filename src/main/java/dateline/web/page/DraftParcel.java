package dateline.web.page;

import dateline.library.QuizSnapshot;
import dateline.quiz.Quiz;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A draft packed small enough to travel in a hidden field of the page. */
final class DraftParcel {
    /** Largest draft once unpacked, in bytes: sixty items take a tenth of it. */
    private static final int LARGEST = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftParcel() {}

    static String pack(Draft draft) {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", QuizSnapshot.FORMAT).put("quiz", QuizSnapshot.write(draft.quiz()));
        json.set("kept", JSON.valueToTree(draft.kept()));
        json.set("passed", JSON.valueToTree(draft.passed()));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(json.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The draft in a parcel, or empty where what came back is none of ours. */
    static Optional<Draft> open(String parcel) {
        if (parcel.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(unpacked(Base64.getUrlDecoder().decode(parcel)));
            Quiz quiz = QuizSnapshot.read(
                    "draft", json.path("format").asInt(0), json.path("quiz").asString(""));
            return Optional.of(new Draft(quiz, texts(json.path("kept")), texts(json.path("passed"))));
        } catch (IOException | JacksonException | IllegalArgumentException | IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] json = inflated.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new IOException("A draft of more than " + LARGEST + " bytes");
            }
            return new String(json, StandardCharsets.UTF_8);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> found = new LinkedHashSet<>();
        list.forEach(text -> found.add(text.asString("")));
        return found;
    }
}
