package dateline.web.api;

import dateline.factsheet.Evidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Evidence", description = "The place in the article that proves something")
record EvidenceJson(
        @Schema(description = "First code point, from 0") int start,
        @Schema(description = "Code point after the last") int end,
        @Schema(description = "The words there") String quote,
        @Schema(description = "Number of the line, from 1") int line,

        @Schema(description = "Number of the paragraph, from 1")
        int paragraph,

        @Schema(description = "The sentence around them") String sentence) {
    static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(
                evidence.span().begin(),
                evidence.span().end(),
                evidence.quote(),
                evidence.line(),
                evidence.paragraph(),
                evidence.sentence());
    }

    static List<EvidenceJson> of(List<Evidence> places) {
        return places.stream().map(EvidenceJson::of).toList();
    }
}
