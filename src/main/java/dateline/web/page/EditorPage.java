package dateline.web.page;

import java.util.List;

/**
 * A quiz being made or changed.
 *
 * @param place which quiz, and where its form goes
 * @param asked the settings
 * @param desk what is on the desk; also shown by itself, when a part of the page is renewed
 */
record EditorPage(Place place, Asked asked, DeskView desk) {
    /**
     * Which quiz it is.
     *
     * @param heading what is done here
     * @param language tag of the language of the items
     * @param action address of the form
     * @param back address to go to without saving
     * @param articleId article the evidence stands in, or empty where that is gone
     */
    record Place(String heading, String article, String language, String action, String back, String articleId) {}

    /** The settings as choices. */
    record Asked(
            String questions,
            List<Choice> options,
            List<Choice> subjects,
            List<Choice> levels,
            List<Choice> forms,
            List<Choice> closeness) {}

    /**
     * What is on the desk.
     *
     * @param parcels what travels with the form
     * @param strips the quiz at a glance
     * @param said what happened, what is wrong, what to know
     */
    record DeskView(Parcels parcels, Named named, Strips strips, List<Slot> slots, Said said) {}

    /**
     * What travels with the form.
     *
     * @param now the draft
     * @param before the draft before the last action, or empty
     * @param revision revision of the saved quiz that is being changed; 0 for a new one
     */
    record Parcels(String now, String before, long seed, long revision) {}

    /** Title and tags, and whether there is an article to make more items from. */
    record Named(String title, String tags, boolean canMake) {}

    /**
     * What is said about it.
     *
     * @param done what the last action did, or empty
     * @param aloud what a screen reader says once the desk is renewed
     * @param problems what keeps the quiz from being saved, or is wrong with the settings
     * @param notes what else the reader should know
     */
    record Said(String done, String aloud, boolean undo, List<String> problems, List<String> notes) {}

    /**
     * A place on the desk: an item, whether it stays, its fields, and what is wrong with it.
     *
     * @param problems what keeps it from being saved
     * @param advice what could be better
     * @param open whether its fields are shown
     */
    record Slot(
            ItemCard card, boolean kept, ItemFields fields, List<String> problems, List<String> advice, boolean open) {}
}
