package dateline.article.reading;

import dateline.article.Brought;
import dateline.article.UnreadableFileException;
import dateline.article.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The zipped formats of word processors: .docx and .odt. */
public final class OfficeFile {
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final int BUFFER = 16_384;

    private OfficeFile() {}

    /** The text and what the document’s properties say. */
    public static Brought read(byte[] file) {
        Map<String, byte[]> parts = unpacked(file);
        byte[] openDocument = parts.get("content.xml");
        if (openDocument != null) {
            return OpenDocument.read(text(openDocument), text(parts.getOrDefault("meta.xml", new byte[0])));
        }
        if (parts.containsKey("word/document.xml")) {
            return WordFile.read(file);
        }
        throw new UnreadableFileException(parts.isEmpty() ? Reason.BROKEN : Reason.UNKNOWN_KIND);
    }

    /** The XML parts by name, unpacked within bounds, so that no reader after this meets a zip bomb. */
    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        long left = MOST_UNPACKED;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = unpacked(zip, left);
                left -= part.length;
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFileException(Reason.TOO_LARGE);
                }
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), part);
                }
            }
            return parts;
        } catch (IOException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
    }

    private static byte[] unpacked(ZipInputStream zip, long most) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            part.write(buffer, 0, count);
            if (part.size() > most) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
        }
        return part.toByteArray();
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
