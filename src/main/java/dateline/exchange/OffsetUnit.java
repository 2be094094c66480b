package dateline.exchange;

/** What a program may count its offsets in. */
public enum OffsetUnit {
    /** Unicode code points of the text as we keep it: NFC, line feeds only. */
    CODE_POINTS,
    /** UTF-16 units, as Java and JavaScript count. */
    UTF16_UNITS,
    /** Bytes of UTF-8. */
    UTF8_BYTES,
    /** Code points, each line end counted as two characters. */
    CODE_POINTS_CRLF,
    /** UTF-16 units, each line end counted as two. */
    UTF16_UNITS_CRLF,
    /** Code points of the decomposed text (NFD), where an accent counts by itself. */
    DECOMPOSED
}
