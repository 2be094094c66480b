package dateline.annotation.time;

import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Word;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells years and months that stand alone from mere numbers and from names. */
final class Bareness {
    private static final Set<String> MONEY = Set.of("%", "€", "$", "£", "°", "m²", "km²");

    private final TimeLexicon lexicon;
    private final Sentence sentence;
    private final boolean smallMonths;
    private int lastYear = -1;

    Bareness(TimeLexicon lexicon, Reading reading, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        String january =
                Month.JANUARY.getDisplayName(TextStyle.FULL, reading.language().locale());
        smallMonths = Character.isLowerCase(january.charAt(0));
    }

    /** Whether the words are likely to be a time here. To be asked in reading order. */
    boolean accepts(TimeExpression expression) {
        boolean accepted =
                switch (expression.kind()) {
                    case "year" -> acceptsYear(expression);
                    case "length" -> !isAge(expression);
                    case "date" -> !expression.says("bare") || acceptsMonth(expression);
                    default -> true;
                };
        if (accepted && expression.value("year").isPresent()) {
            lastYear = expression.end();
        }
        return accepted;
    }

    /** Whether years are somebody’s age: “un arbitre de 17 ans”, but not “une peine de deux ans”. */
    private boolean isAge(TimeExpression expression) {
        int at = sentence.indexAt(expression.begin()) - 1;
        boolean years = expression.value("unit").filter("Y"::equals).isPresent();
        if (!years || at < 1 || !lexicon.has("of", sentence.words().get(at).key())) {
            return false;
        }
        Word noun = sentence.words().get(at - 1);
        if (noun.is("ADJ") && at > 1) {
            noun = sentence.words().get(at - 2);
        }
        return noun.is("NOUN", "PROPN") && lexicon.knows("lasting") && !lexicon.has("lasting", noun.key());
    }

    private boolean acceptsYear(TimeExpression expression) {
        int at = sentence.indexAt(expression.end() - 1);
        Word next = at + 1 < sentence.words().size() ? sentence.words().get(at + 1) : null;
        if (next != null && MONEY.contains(next.text())) {
            return false;
        }
        boolean counted = next != null && next.is("NOUN", "NUM") && !next.isCapitalised() && isBare(next, expression);
        if (expression.says("counted")) {
            return !counted;
        }
        return !expression.says("bare") || !counted && standsAsYear(at, next);
    }

    private static boolean isBare(Word next, TimeExpression expression) {
        return next.begin() - expression.end() <= 1;
    }

    private boolean standsAsYear(int at, @Nullable Word next) {
        if (isChained(at)) {
            return true;
        }
        if (at == 0) {
            return next != null
                    && (next.is("VERB", "AUX", "ADV")
                            || next.text().equals(",")
                            || next.text().equals(":"));
        }
        Word before = sentence.words().get(at - 1);
        if (before.text().equals("(")) {
            return true;
        }
        boolean closes = next != null && next.text().equals(")");
        return before.is("NOUN", "ADJ") && !before.isCapitalised() && before.isWord()
                || closes && before.text().equals(",");
    }

    /** Whether only commas and the like part it from the year before: “en 1989, 1991 et 1994”. */
    private boolean isChained(int at) {
        for (int to = at - 1; to >= Math.max(0, at - 2); to--) {
            Word word = sentence.words().get(to);
            if (word.end() == lastYear) {
                return true;
            }
            if (!lexicon.has("chain", word.key())) {
                return false;
            }
        }
        return false;
    }

    private boolean acceptsMonth(TimeExpression expression) {
        int at = sentence.indexAt(expression.begin());
        List<Word> words = sentence.words();
        if (smallMonths) {
            return !words.get(at).isCapitalised();
        }
        boolean first =
                at > 0 && words.get(at - 1).is("PROPN") && words.get(at - 1).isCapitalised();
        boolean given = at + 1 < words.size()
                && words.get(at + 1).is("PROPN")
                && words.get(at + 1).isCapitalised();
        return !first && !given || expression.says("past") || expression.says("limit");
    }
}
