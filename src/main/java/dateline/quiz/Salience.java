package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.factsheet.Fact.DatedEvent;
import dateline.factsheet.Fact.Rule;
import dateline.factsheet.FactSheet;

/** How much a fact weighs in its article: how often and how early it is named, and whether it belongs to the story. */
record Salience(FactSheet sheet) {
    private static final double RULE = 0.8;
    private static final double MAIN_STORY = 0.5;
    private static final double MOST_FOR_MENTIONS = 1.2;

    /** From 0 for a passing mention at the end to about 3. */
    double of(Fact fact) {
        double length = Math.max(1, sheet.article().text().length());
        int first = fact.places().stream()
                .mapToInt(place -> place.span().begin())
                .min()
                .orElseThrow();
        double often = Math.min(MOST_FOR_MENTIONS, Math.log(fact.places().size()) / 2);
        return often + 1 - first / length + weight(fact);
    }

    private static double weight(Fact fact) {
        if (fact instanceof Rule) {
            return RULE;
        }
        boolean main = fact instanceof DatedEvent date
                && date.event().map(event -> event.main()).orElse(false);
        return main ? MAIN_STORY : 0;
    }
}
