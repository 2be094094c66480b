package dateline.web.api;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.http.ContentDisposition;

/** File names of downloads. */
final class Downloads {
    private Downloads() {}

    /**
     * A Content-Disposition header that every program understands: the name in plain ASCII, and where that says less than
     * the name itself, the name as RFC 5987 writes it.
     */
    static String named(String fileName) {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
        String header = "attachment; filename=\"" + plain + "\"";
        if (plain.equals(fileName)) {
            return header;
        }
        String whole = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
        return header + "; " + whole.substring(whole.indexOf("filename*="));
    }
}
