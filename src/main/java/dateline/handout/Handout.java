package dateline.handout;

import dateline.factsheet.FactSheet;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.util.Set;

/** Something printable. */
public sealed interface Handout {
    /** A readable file name that names nothing but the handout, with its ending: {@code fiche-….pdf}. */
    String fileName();

    /** A fact sheet. */
    record Sheet(FactSheet sheet, Edition edition, Paper paper) implements Handout {
        @Override
        public String fileName() {
            throw new UnsupportedOperationException("not yet");
        }
    }

    /**
     * A quiz.
     *
     * @param quiz the quiz as saved; the printer draws the version from it
     * @param parts what to print; never empty
     */
    record Questionnaire(Quiz quiz, Set<Part> parts, Version version, Paper paper) implements Handout {
        public Questionnaire {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A questionnaire needs at least one part");
            }
            parts = Set.copyOf(parts);
        }

        @Override
        public String fileName() {
            throw new UnsupportedOperationException("not yet");
        }
    }
}
