package dateline.article.reading;

import dateline.article.Brought;
import dateline.article.UnreadableFileException;
import dateline.article.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Word documents (.docx), read after {@link OfficeFile} has seen that they unpack within bounds. */
final class WordFile {
    private WordFile() {}

    static Brought read(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(paragraph -> !paragraph.isBlank())
                    .collect(Collectors.joining("\n\n"));
            return new Brought(text, metadata(document.getProperties().getCoreProperties()));
        } catch (IOException | POIXMLException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
    }

    private static Brought.Metadata metadata(CoreProperties properties) {
        Date created = properties.getCreated();
        return new Brought.Metadata(
                known(properties.getTitle()),
                known(properties.getCreator()),
                null,
                created == null ? null : LocalDate.ofInstant(created.toInstant(), ZoneId.of("UTC")));
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() || value.equals("Apache POI") ? null : value.strip();
    }
}
