package dateline.quiz;

import dateline.language.Language;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks of options against each other and against the stem. */
final class OptionChecks {
    private static final double KEY_TO_LONGEST = 1.25;
    private static final double LONGEST_TO_SHORTEST = 2.2;
    private static final int LONG = 25;
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^[^\\p{L}\\d]*(\\d{1,3}(?:[\\u202F\\u00A0 ,]\\d{3})+|\\d+)(?:[.,](\\d+))?(?!\\d)(.*)");
    private static final Pattern PLURAL = Pattern.compile("s(?= )");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern QUOTATION = Pattern.compile("[«“\"]");
    private static final Pattern BRACKET = Pattern.compile("[(\\[]");
    private static final Pattern FULL_STOP = Pattern.compile("[.!]$");

    private final Wordlist allOrNone;
    private final Wordlist absolutes;
    private final Wordlist vague;
    private final Wordlist negations;
    private final Wordlist combined;

    OptionChecks(Language language) {
        allOrNone = Wordlist.of(language, "all-or-none");
        absolutes = Wordlist.of(language, "absolutes");
        vague = Wordlist.of(language, "vague-words");
        negations = Wordlist.of(language, "negations");
        combined = Wordlist.of(language, "combined");
    }

    Set<Flaw> check(String stem, Choices choices) {
        List<String> options = choices.inOrder().stream().map(Option::text).toList();
        String key = choices.key().text();
        List<String> wrong = choices.distractors().stream().map(Option::text).toList();
        Predicate<String> says = option -> !allOrNone.in(option);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        add(flaws, Flaw.TOO_FEW_OPTIONS, options.size() < 3);
        add(flaws, Flaw.ALL_OR_NONE, options.stream().anyMatch(allOrNone::in));
        add(flaws, Flaw.COMBINED_OPTIONS, options.stream().anyMatch(combined::in));
        add(flaws, Flaw.SAME_OPTIONS, repeated(options));
        add(flaws, Flaw.OVERLAPPING_OPTIONS, !repeated(options) && overlapping(options));
        add(flaws, Flaw.MIXED_OPTIONS, mixed(options));
        add(flaws, Flaw.UNSORTED_NUMBERS, unsorted(options));
        add(flaws, Flaw.LONGEST_IS_RIGHT, sticksOut(key, wrong));
        add(flaws, Flaw.UNEVEN_OPTIONS, uneven(options));
        add(flaws, Flaw.ABSOLUTE_WORD, some(options, says.and(absolutes::in)));
        add(flaws, Flaw.VAGUE_WORD, some(options, vague::in));
        add(flaws, Flaw.NEGATIVE_OPTION, some(options, says.and(negations::in)));
        add(flaws, Flaw.ECHO, echoes(stem, key, wrong));
        add(flaws, Flaw.CONSPICUOUS_KEY, conspicuous(key, wrong));
        return flaws;
    }

    private static void add(Set<Flaw> flaws, Flaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }

    /** Some have it, and not all. */
    private static boolean some(List<String> options, Predicate<String> test) {
        long count = options.stream().filter(test).count();
        return count > 0 && count < options.size();
    }

    static boolean repeated(List<String> options) {
        return options.stream().map(Wording::withoutLink).distinct().count() < options.size();
    }

    private static boolean overlapping(List<String> options) {
        return options.stream()
                .anyMatch(one -> options.stream().anyMatch(other -> !one.equals(other) && Wording.holds(one, other)));
    }

    private static boolean mixed(List<String> options) {
        return some(options, option -> LEADING_NUMBER.matcher(option).matches())
                || some(options, option -> FULL_STOP.matcher(option).find())
                || some(options, option -> Character.isLowerCase(option.codePointAt(0)));
    }

    /** Whether all give a number of the same things, and the numbers do not rise. */
    private static boolean unsorted(List<String> options) {
        List<BigDecimal> numbers = new ArrayList<>();
        Set<String> units = new HashSet<>();
        for (String option : options) {
            Matcher number = LEADING_NUMBER.matcher(option);
            if (!number.matches() || number.group(3).strip().matches(".*\\d.*")) {
                return false;
            }
            units.add(PLURAL.matcher(Wording.folded(number.group(3))).replaceAll(""));
            String fraction = number.group(2) == null ? "" : "." + number.group(2);
            numbers.add(new BigDecimal(number.group(1).replaceAll("\\D", "") + fraction));
        }
        List<BigDecimal> rising = numbers.stream().sorted().toList();
        return units.size() == 1 && !numbers.equals(rising);
    }

    private static boolean sticksOut(String key, List<String> wrong) {
        int longest = wrong.stream().mapToInt(String::length).max().orElse(0);
        return key.split("\\s").length > 3 && key.length() > KEY_TO_LONGEST * longest;
    }

    private static boolean uneven(List<String> options) {
        int longest = options.stream().mapToInt(String::length).max().orElse(0);
        int shortest = options.stream().mapToInt(String::length).min().orElse(0);
        return longest > LONG && longest > LONGEST_TO_SHORTEST * shortest;
    }

    /** Names are left out: an item about Russia must be able to say so. */
    private static boolean echoes(String stem, String key, List<String> wrong) {
        Set<String> inStem = Wording.content(stem);
        return Wording.content(Wording.withoutNames(key)).stream()
                .filter(inStem::contains)
                .anyMatch(word -> wrong.stream().noneMatch(option -> Wording.holds(option, word)));
    }

    private static boolean conspicuous(String key, List<String> wrong) {
        return List.of(DIGIT, QUOTATION, BRACKET).stream()
                .anyMatch(sign -> sign.matcher(key).find()
                        && wrong.stream()
                                .noneMatch(option -> sign.matcher(option).find()));
    }
}
