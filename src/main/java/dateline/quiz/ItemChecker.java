package dateline.quiz;

import dateline.language.Language;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the flaws of item writing in an item, generated or a teacher’s own. Made once for a language and reused.
 *
 * <p>It looks at wording alone, not at facts or evidence, which a teacher’s own item may lack. An item that still has an
 * empty stem or entry has no flaws: what is not written yet cannot be bad.
 */
public final class ItemChecker {
    private static final int LONGEST_STEM = 45;
    private static final Pattern BLANK = Pattern.compile("_{3,}");
    private static final Pattern GAP = Pattern.compile("_{3,}|…|\\.{3}");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    private final Wordlist negations;
    private final Wordlist emphasis;
    private final Wordlist instructions;
    private final Wordlist deixis;
    private final Wordlist letters;
    private final Wordlist openArticles;
    private final OptionChecks optionChecks;

    /** Checks items of this language. */
    public ItemChecker(Language language) {
        negations = Wordlist.of(language, "negations");
        emphasis = Wordlist.of(language, "emphasised-negations");
        instructions = Wordlist.of(language, "instructions");
        deixis = Wordlist.of(language, "deixis");
        letters = Wordlist.of(language, "letters");
        openArticles = Wordlist.of(language, "open-articles");
        optionChecks = new OptionChecks(language);
    }

    /** The flaws of the item, in the order of the catalogue; none for a good one. */
    public Set<Flaw> check(Item item) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (item.stem().isBlank() || texts(item).stream().anyMatch(String::isBlank)) {
            return flaws;
        }
        checkStem(item, flaws);
        if (deixis.in(item.stem()) || texts(item).stream().anyMatch(deixis::in)) {
            flaws.add(Flaw.RELATIVE_DATE);
        }
        if (letters.in(item.explanation())) {
            flaws.add(Flaw.LETTER_IN_EXPLANATION);
        }
        if (item.task() instanceof Choices choices && item.form() != Form.TRUE_FALSE) {
            flaws.addAll(optionChecks.check(item.stem(), choices));
        } else if (item.form() != Form.TRUE_FALSE && OptionChecks.repeated(texts(item))) {
            flaws.add(Flaw.SAME_OPTIONS);
        }
        return flaws;
    }

    private void checkStem(Item item, Set<Flaw> flaws) {
        String stem = item.stem().strip();
        if (item.form() == Form.MULTIPLE_CHOICE && !asks(stem)) {
            flaws.add(Flaw.NO_QUESTION);
        }
        if (item.form() == Form.CLOZE && BLANK.matcher(stem).results().count() != 1) {
            flaws.add(Flaw.NO_SINGLE_BLANK);
        }
        if (item.form() == Form.MULTIPLE_CHOICE && denies(stem)) {
            flaws.add(Flaw.NEGATIVE_STEM);
        }
        if (openArticles.in(stem)) {
            flaws.add(Flaw.OPEN_ARTICLE);
        }
        if (stem.split("[\\s\\u00A0\\u202F]+").length > LONGEST_STEM) {
            flaws.add(Flaw.LONG_STEM);
        }
    }

    /** A question, a sentence to go on with, or an instruction. */
    private boolean asks(String stem) {
        return stem.contains("?") || GAP.matcher(stem).find() || stem.endsWith(":") || instructions.in(stem);
    }

    /** What a quotation denies is not asked; and a negative word in capitals is not overlooked. */
    private boolean denies(String stem) {
        String asked = QUOTED.matcher(stem).replaceAll("");
        return negations.in(asked) && !emphasis.in(asked);
    }

    private static List<String> texts(Item item) {
        if (item.task() instanceof Choices choices) {
            return choices.inOrder().stream().map(Option::text).toList();
        }
        if (item.task() instanceof Matching matching) {
            return Stream.concat(matching.pairs().stream().map(Matching.Pair::left), matching.rightInOrder().stream())
                    .toList();
        }
        return item.task() instanceof Ordering ordering
                ? ordering.steps().stream().map(Option::text).toList()
                : Stream.<String>of().toList();
    }
}
