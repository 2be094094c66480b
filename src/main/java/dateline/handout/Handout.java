package dateline.handout;

import dateline.factsheet.FactSheet;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Something printable. */
public sealed interface Handout {
    /** A readable file name that names nothing but the handout, with its ending: {@code fiche-….pdf}. */
    String fileName();

    /** What it is printed on. */
    Paper paper();

    /** The answer of the function for this kind of handout. */
    <T> T match(Function<Sheet, T> sheet, Function<Questionnaire, T> questionnaire);

    /** A fact sheet. */
    record Sheet(FactSheet sheet, Edition edition, Paper paper) implements Handout {
        @Override
        public String fileName() {
            Labels labels = Labels.of(sheet.article().language());
            return FileName.pdf(
                    labels.say("file.sheet"),
                    FileName.plain(sheet.article().id(), ""),
                    labels.say("file.edition." + edition.key()));
        }

        @Override
        public <T> T match(Function<Sheet, T> forSheet, Function<Questionnaire, T> forQuestionnaire) {
            return forSheet.apply(this);
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
            Labels labels = Labels.of(quiz.article().language());
            String about = FileName.plain(quiz.article().id(), SheetCode.of(quiz.title()));
            return FileName.pdf(
                    labels.say("file.quiz"),
                    FileName.plain(quiz.title(), about),
                    labels.say("file.version", version.name()),
                    labels.say("file.parts." + partsKey()));
        }

        private String partsKey() {
            if (parts.equals(EnumSet.of(Part.QUESTIONS))) {
                return "questions";
            }
            if (parts.contains(Part.QUESTIONS)) {
                return "all";
            }
            return parts.contains(Part.EXPLANATIONS) ? "explanations" : "key";
        }

        @Override
        public <T> T match(Function<Sheet, T> forSheet, Function<Questionnaire, T> forQuestionnaire) {
            return forQuestionnaire.apply(this);
        }
    }
}
