package dateline.exchange;

import java.util.List;

/**
 * Annotations in another format.
 *
 * @param content the file
 * @param fileName bare name with its ending
 * @param mediaType as in a Content-Type header
 * @param losses what the format cannot carry of these annotations
 */
public record Exported(byte[] content, String fileName, String mediaType, List<Loss> losses) {
    public Exported {
        losses = List.copyOf(losses);
    }

    /** What a format may be unable to carry; each has its sentence in the message files, key {@code loss.<name>}. */
    public enum Loss {
        /** Title, source and publication date of the article. */
        METADATA,
        /** Offsets of characters outside the Basic Multilingual Plane depend on the reader. */
        ASTRAL_OFFSETS
    }
}
