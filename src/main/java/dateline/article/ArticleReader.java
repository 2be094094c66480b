package dateline.article;

import dateline.article.UnreadableFileException.Reason;
import dateline.article.reading.HtmlFile;
import dateline.article.reading.OfficeFile;
import dateline.article.reading.PdfFile;
import dateline.article.reading.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads the files that teachers bring: plain text, HTML, Word (.docx), OpenDocument (.odt) and PDF.
 *
 * <p>The kind is told from the bytes, not from the name, which only decides whether loose markup is HTML. Nothing in a
 * file is run, and nothing it points to is fetched.
 */
public final class ArticleReader {
    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int BEGINNING = 1024;

    private ArticleReader() {}

    /**
     * The text of a file and what the file says about it.
     *
     * @param name the name it had; may be empty
     * @throws UnreadableFileException where no text can be had of it, saying why
     */
    public static Brought read(byte[] file, String name) {
        if (file.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        Brought brought = readKind(file, name.toLowerCase(Locale.ROOT));
        if (brought.text().isBlank()) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        return brought;
    }

    private static Brought readKind(byte[] file, String name) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.contains("%PDF-")) {
            return PdfFile.read(file);
        }
        if (beginning.startsWith("PK")) {
            return OfficeFile.read(file);
        }
        String words = PlainText.decode(file);
        String head = words.stripLeading().toLowerCase(Locale.ROOT);
        boolean markup = head.startsWith("<!doctype html") || head.startsWith("<html") || head.contains("<head");
        if (markup || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HtmlFile.read(file);
        }
        return new Brought(PlainText.unwrapped(words), Brought.Metadata.NONE);
    }
}
