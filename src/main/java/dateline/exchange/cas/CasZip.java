package dateline.exchange.cas;

import dateline.exchange.UnreadableAnnotationsException;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip around an XMI file and its type system, unpacked within bounds. */
final class CasZip {
    private static final int MOST_BYTES = 50_000_000;

    private final byte[] zip;

    CasZip(byte[] zip) {
        this.zip = zip;
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(left);
                left -= content.length;
                if (left == 0) {
                    throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "too large");
                }
                String name = entry.getName();
                files.put(name.substring(name.lastIndexOf('/') + 1), content);
            }
            return files;
        } catch (IOException broken) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, broken.toString());
        }
    }

    static byte[] of(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
