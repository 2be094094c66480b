package dateline.article.reading;

import dateline.article.Brought;
import dateline.article.UnreadableFileException;
import dateline.article.UnreadableFileException.Reason;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** PDF: the text in the order in which it was set, without running heads, words joined over lines and pages. */
public final class PdfFile {
    private static final int MOST_PAGES = 200;
    private static final String PARAGRAPH = "\u2029";

    private PdfFile() {}

    /** The text and what the document information says. */
    public static Brought read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(lines(document, page));
            }
            String text = new RunningHeads(pages).text();
            if (text.isBlank()) {
                throw new UnreadableFileException(Reason.SCAN);
            }
            return new Brought(text, metadata(document.getDocumentInformation()));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFileException(Reason.ENCRYPTED, locked);
        } catch (IOException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
    }

    /** The lines of a page; one that begins a paragraph is preceded by an empty one. */
    private static List<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(PARAGRAPH);
        stripper.setAddMoreFormatting(true);
        return stripper.getText(document)
                .replace(PARAGRAPH, "\n\n")
                .lines()
                .map(String::strip)
                .toList();
    }

    private static Brought.Metadata metadata(PDDocumentInformation information) {
        return new Brought.Metadata(
                known(information.getTitle()),
                known(information.getAuthor()),
                null,
                day(information.getCreationDate()));
    }

    /** Programs put their own words where nobody gave a title. */
    private static @Nullable String known(@Nullable String value) {
        if (value == null
                || value.isBlank()
                || value.matches("(?i)(microsoft word - .*|untitled|sans titre.*|.*\\.\\w{3,4})")) {
            return null;
        }
        return value.strip();
    }

    private static @Nullable LocalDate day(@Nullable Calendar created) {
        return created == null ? null : LocalDate.ofInstant(created.toInstant(), ZoneId.of("UTC"));
    }
}
