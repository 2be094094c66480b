package dateline.quiz;

import dateline.factsheet.Fact.Rule;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Threshold;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of the oracle that knows rules. */
record RuleOracle(FactSheet sheet, Language language) {
    boolean isTrue(Item item, Rule rule, String option) {
        Norm norm = rule.norm();
        return switch (item.idea().template()) {
            case "RULE-BEARER" -> alike(norm).anyMatch(other -> is(other.bearer(), option));
            case "RULE-ACTION" -> required(norm).anyMatch(other -> Oracle.same(other.action(), option));
            case "RULE-TEXT" -> alike(norm).anyMatch(other -> is(other.source(), option));
            case "RULE-EXCEPTION" ->
                alike(norm)
                        .flatMap(other -> other.conditions().exception().stream())
                        .anyMatch(unless -> Oracle.same(unless, option));
            case "RULE-SANCTION" ->
                alike(norm)
                        .flatMap(other -> other.conditions().sanction().stream())
                        .anyMatch(sanction -> is(sanction, option));
            case "RULE-THRESHOLD", "RULE-CASE" ->
                alike(norm)
                        .flatMap(other -> other.conditions().threshold().stream())
                        .anyMatch(limit -> limit.quantity().value().doubleValue() == Oracle.number(option));
            case "RULE-COUNT" -> counted(item.stem(), threshold(norm)) == countIn(option);
            case "RULE-DEADLINE" ->
                Oracle.same(inFigures(language.describe(deadline(norm).value())), option);
            case "RULE-DATE" ->
                option.contains(language.date(deadline(norm).value().day().orElseThrow()));
            case "RULE-APPLY-DATE" -> option.contains(language.date(latest(item.stem(), norm)));
            case "RULE-APPLY-DAYS" -> left(item.stem(), norm, option);
            default -> throw new IllegalArgumentException(item.idea().template());
        };
    }

    /** “1 an” for “un an”. */
    private static String inFigures(String length) {
        return Character.isDigit(length.charAt(0)) ? length : length.replaceFirst("^\\S+", "1");
    }

    private static boolean is(@Nullable NounPhrase phrase, String words) {
        return phrase != null && Oracle.same(phrase.text(), words);
    }

    private Stream<Norm> alike(Norm norm) {
        return sheet.rules().stream().map(Rule::norm).filter(other -> Oracle.same(other.action(), norm.action()));
    }

    /** What the same bearer must do, or must not, or may: who must, may. */
    private Stream<Norm> required(Norm norm) {
        return sheet.rules().stream()
                .map(Rule::norm)
                .filter(other -> other.modality() == norm.modality()
                        || norm.modality() == Modality.MAY && other.modality() == Modality.MUST)
                .filter(other -> other.bearer() != null
                        && norm.bearer() != null
                        && is(other.bearer(), norm.bearer().text()));
    }

    private static Threshold threshold(Norm norm) {
        return norm.conditions().threshold().orElseThrow();
    }

    private static Deadline deadline(Norm norm) {
        return norm.conditions().deadline().orElseThrow();
    }

    /** How many of the first four numbers of the stem the rule covers. */
    private static long counted(String stem, Threshold limit) {
        double boundary = limit.quantity().value().doubleValue();
        boolean up = limit.comparison() == Comparison.MORE_THAN || limit.comparison() == Comparison.AT_LEAST;
        return Oracle.numbers(stem).stream()
                .limit(4)
                .filter(value -> up ? value > boundary : value < boundary)
                .count();
    }

    private long countIn(String option) {
        List<String> words = List.of("un|one", "deux|two", "trois|three", "quatre|four");
        return LongStream.rangeClosed(1, 4)
                .filter(count -> option.matches("(?i).*\\b(" + words.get((int) count - 1) + ")\\b.*"))
                .findFirst()
                .orElseThrow();
    }

    /** Goes through the days of four years to find the one that the stem names. */
    private LocalDate latest(String stem, Norm norm) {
        TemporalAmount length = deadline(norm).value().period().orElseThrow();
        int year = Optional.ofNullable(sheet.article().published())
                .map(LocalDate::getYear)
                .orElse(2029);
        LocalDate anchor = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 4, 1, 1))
                .filter(day -> Wording.folded(stem).contains(Wording.folded(language.date(day))))
                .findFirst()
                .orElseThrow();
        return deadline(norm).relation() == Deadline.Relation.BEFORE ? anchor.minus(length) : anchor.plus(length);
    }

    private boolean left(String stem, Norm norm, String option) {
        Deadline due = deadline(norm);
        int limit = due.value().period().orElseThrow().getDays();
        List<Double> numbers = Oracle.numbers(stem);
        double now = numbers.get(norm.conditions().threshold().isPresent() ? 1 : 0);
        double left = due.relation() == Deadline.Relation.BEFORE ? now - limit : limit - now;
        boolean yes = option.matches("(?i)(oui|yes)\\b.*");
        return yes == left > 0 && Oracle.number(option) == Math.abs(left);
    }
}
