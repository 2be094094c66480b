package dateline.handout;

import dateline.handout.Edition.Field;
import java.util.List;

/**
 * A fact sheet as its template prints it, every answer ready.
 *
 * @param rules in pairs, printed side by side
 */
record PrintedSheet(Frame frame, Setting setting, List<Camp> camps, Times times, List<List<Card>> rules, Words words) {

    /**
     * Actors who belong together.
     *
     * @param lines where the state or institution itself is named; empty when it is no actor
     * @param run those of whom no role is known, printed in one row
     */
    record Camp(String name, String lines, List<Member> members, List<Spot> run) {
        /** Public for the template. */
        public int rows() {
            return members.size() + (run.isEmpty() ? 0 : 1);
        }
    }

    /** An actor. */
    record Member(Field name, Field role, String lines) {}

    /**
     * Dates on the calendar, and lengths of time apart.
     *
     * @param bare dates that the text names without saying what happens then
     */
    record Times(List<Date> dates, List<Spot> bare, List<Spot> lengths) {}

    /** A date with all that happens then. */
    record Date(Field day, List<Happening> happenings) {}

    /**
     * What happens at a date.
     *
     * @param event a sentence without its stop
     * @param note small print behind it; may be empty
     */
    record Happening(String event, String note, String lines) {}

    /** A rule in its parts. */
    record Card(List<Part> parts, String lines) {
        /** Keeps its place beside the last card of an odd number. */
        static final Card NONE = new Card(List.of(), "");
    }

    /** A part of a rule with its label. */
    record Part(String label, Field text) {}

    /** What was said, counted and explained; and what is left to check. */
    record Words(
            List<Speech> speeches, List<Figure> figures, List<Spot> places, List<Cause> causes, List<Check> checks) {
        /** None of these. */
        static final Words NONE = new Words(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Something said. */
    record Speech(Field speaker, String words, String lines) {}

    /** A figure. */
    record Figure(Field value, String meaning, String lines) {}

    /** Something named, with its lines. */
    record Spot(String name, String lines) {}

    /** A cause and its effect. */
    record Cause(String cause, Field effect, String lines) {}

    /** A doubt. */
    record Check(String reason, String words, String lines) {}
}
