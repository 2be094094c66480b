package dateline.handout;

/** A size of paper. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9f, 279.4f);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    float width() {
        return width;
    }

    /** In millimetres. */
    float height() {
        return height;
    }
}
