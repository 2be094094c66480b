package dateline.article;

/**
 * A stretch of a brought text that is no part of the article.
 *
 * @param span the stretch, in code points of the text as it was brought
 * @param reason what it is
 */
public record Dropped(TextSpan span, Reason reason) {

    /** What does not belong to an article; each has its words in the message files, key {@code dropped.<name>}. */
    public enum Reason {
        /** The headline once more. */
        HEADLINE,
        /** A paragraph that stands above already, as captions do. */
        REPEATED,
        /** Who took or owns a picture. */
        CREDIT,
        /** Share this, subscribe, donate. */
        APPEAL,
        /** A row of signs. */
        SEPARATOR,
        /** What a site does with cookies. */
        COOKIES,
        /** Links to other articles. */
        READ_ALSO,
        /** Menus, buttons, reading times. */
        NAVIGATION,
        /** Author and time of publication. */
        BYLINE
    }
}
