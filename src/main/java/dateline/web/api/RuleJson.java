package dateline.web.api;

import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Threshold;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "Rule", description = "A rule in its parts")
record RuleJson(
        String id,
        @Schema(description = "The words that state it") String statement,

        @Schema(description = "The text or authority it stands in") @Nullable
        String source,

        @Schema(description = "Who is bound or entitled") @Nullable
        String bearer,

        @Schema(allowableValues = {"must", "must-not", "may"})
        String modality,

        String action,
        @Nullable ThresholdJson threshold,
        @Nullable DeadlineJson deadline,
        @Nullable String exception,
        @Nullable String sanction,
        List<EvidenceJson> evidence) {

    @Schema(name = "Threshold", description = "The quantity from which a rule applies")
    record ThresholdJson(
            @Schema(allowableValues = {"more-than", "at-least", "less-than", "at-most", "exactly"})
            String comparison,

            BigDecimal value,
            @Nullable String unit,
            @Schema(description = "What is measured") String subject,

            @Schema(description = "Number and unit in words", example = "9\u202F000 soldats") @Nullable
            String text) {}

    @Schema(name = "Deadline", description = "The time limit of a rule")
    record DeadlineJson(
            @Schema(description = "TIMEX3 value", example = "P42D")
            String value,

            @Schema(allowableValues = {"before", "within-after", "from"})
            String relation,

            @Schema(description = "What it is counted from, where the text says it") @Nullable
            String anchor,

            @Schema(description = "The value in words", example = "42 jours") @Nullable
            String text) {}

    static RuleJson of(Fact.Rule rule, FactSheet sheet) {
        Optional<Language> language = Languages.forTag(sheet.article().language());
        Norm norm = rule.norm();
        return new RuleJson(
                rule.id(),
                rule.evidence().quote(),
                FactSheetJson.text(norm.source()),
                FactSheetJson.text(norm.bearer()),
                Words.of(norm.modality()),
                norm.action(),
                norm.conditions()
                        .threshold()
                        .map(limit -> threshold(limit, language))
                        .orElse(null),
                norm.conditions().deadline().map(due -> deadline(due, language)).orElse(null),
                norm.conditions().unless(),
                norm.conditions().sanction().map(NounPhrase::text).orElse(null),
                EvidenceJson.of(rule.places()));
    }

    private static ThresholdJson threshold(Threshold limit, Optional<Language> language) {
        return new ThresholdJson(
                Words.of(limit.comparison()),
                limit.quantity().value(),
                limit.quantity().unit(),
                limit.subject().text(),
                language.map(known -> known.quantity(limit.quantity())).orElse(null));
    }

    private static DeadlineJson deadline(Deadline due, Optional<Language> language) {
        return new DeadlineJson(
                due.value().value(),
                Words.of(due.relation()),
                FactSheetJson.text(due.anchor()),
                language.map(known -> known.describe(due.value())).orElse(null));
    }
}
