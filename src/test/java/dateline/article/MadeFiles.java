package dateline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as teachers bring them, and as they should not. */
public final class MadeFiles {
    private MadeFiles() {}

    /** A Word document with one run a paragraph. */
    public static byte[] word(String title, String author, String... paragraphs) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreator(author);
            document.write(file);
        }
        return file.toByteArray();
    }

    /** An OpenDocument text, its paragraphs as {@code text:p}. */
    public static byte[] openDocument(String title, String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder("<office:document-content><office:body><office:text>");
        for (String paragraph : paragraphs) {
            body.append("<text:p>").append(paragraph).append("</text:p>");
        }
        body.append("</office:text></office:body></office:document-content>");
        return zip(Map.of(
                "content.xml",
                body.toString(),
                "meta.xml",
                "<office:document-meta><office:meta><dc:title>" + title
                        + "</dc:title></office:meta></office:document-meta>"));
    }

    /** A PDF that asks for a password. */
    public static byte[] lockedPdf() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file);
        }
        return file.toByteArray();
    }

    /** A small file that is a hundred and fifty megabytes inside. */
    public static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 150; megabyte++) {
                zip.write(zeros);
            }
        }
        return file.toByteArray();
    }

    /** A zip file of these parts. */
    public static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    /** A PDF of these pages, each of these lines; a page without lines is a page of pictures. */
    public static byte[] pdf(List<List<String>> pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    int y = 700;
                    for (String line : lines) {
                        content.beginText();
                        content.newLineAtOffset(72, y);
                        content.showText(line);
                        content.endText();
                        y -= 14;
                    }
                }
            }
            document.save(file);
        }
        return file.toByteArray();
    }
}
