package dateline.article.reading;

import dateline.article.UnreadableFileException;
import dateline.article.UnreadableFileException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain text: which characters the bytes stand for, and which line breaks are only those of a narrow page. */
public final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int WIDEST_PAGE = 120;
    private static final double CONTROLS = 0.002;

    private PlainText() {}

    /**
     * UTF-16 where a byte order mark says so, UTF-8 where the bytes are that, else Windows-1252.
     *
     * @throws UnreadableFileException where the bytes are no text
     */
    public static String decode(byte[] bytes) {
        String text = strip(decoded(bytes));
        long controls = text.chars()
                .filter(unit -> unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f')
                .count();
        if (text.indexOf('\0') >= 0 || controls > text.length() * CONTROLS) {
            throw new UnreadableFileException(Reason.UNKNOWN_KIND);
        }
        return text;
    }

    /** Whether the bytes are well-formed UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static String strip(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Joins the lines of a text that was broken to the width of a page. A line break is one of width when the first word
     * of the next line would not have fitted any more; a paragraph is joined when all its breaks are.
     */
    public static String unwrapped(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\f", "\n\n");
        int widest = plain.lines().mapToInt(String::length).max().orElse(0);
        if (widest > WIDEST_PAGE || !plain.contains("\n\n")) {
            return plain;
        }
        return Stream.of(plain.split("\n\\h*\n"))
                .map(block -> joined(block.lines().map(String::strip).toList(), widest))
                .collect(Collectors.joining("\n\n"));
    }

    private static String joined(List<String> lines, int widest) {
        for (int next = 1; next < lines.size(); next++) {
            String word = lines.get(next).split("\\h", 2)[0];
            if (lines.get(next - 1).length() + 1 + word.length() < widest * 0.9) {
                return String.join("\n", lines);
            }
        }
        return new LineJoiner(lines).joined();
    }
}
