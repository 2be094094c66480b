package dateline.web.api;

import dateline.factsheet.Evidence;
import dateline.quiz.Item;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@Schema(name = "Item", description = "An item; which of options, pairs and steps it has depends on its type")
record ItemJson(
        String id,

        @Schema(
                description = "What it asks about",
                allowableValues = {"actors", "dates", "rules", "places", "figures", "statements", "causes"})
        String kind,

        @Schema(allowableValues = {"multiple-choice", "true-false", "cloze", "matching", "ordering"})
        String type,

        @Schema(allowableValues = {"remember", "understand", "apply"})
        String level,

        @Schema(description = "Name of the question idea; OWN for a teacher’s own", example = "ACT-ROLE")
        String template,

        String stem,

        @Schema(description = "In printed order; exactly one is correct") @Nullable
        List<OptionJson> options,

        @Schema(description = "True where the order of the options is one of value or time") @Nullable
        Boolean sorted,

        @Schema(description = "The right pairs") @Nullable List<PairJson> pairs,

        @Schema(description = "Right sides that belong to no left side") @Nullable
        List<String> surplus,

        @Schema(description = "The steps in the right order") @Nullable
        List<StepJson> steps,

        @Schema(description = "Printed order of the right sides (pairs, then surplus) or of the steps, as indexes")
        @Nullable
        List<Integer> order,

        String explanation,
        @Nullable EvidenceJson evidence,
        @Schema(description = "The facts it rests on") Set<String> factIds) {

    @Schema(name = "Option")
    record OptionJson(
            String text, boolean correct, @Nullable String rationale) {}

    @Schema(name = "Pair")
    record PairJson(String left, String right, @Nullable String rationale) {}

    @Schema(name = "Step")
    record StepJson(String text, @Nullable String rationale) {}

    static ItemJson of(Item item) {
        Task task = Task.of(item.task());
        Evidence evidence = item.evidence();
        return new ItemJson(
                item.id(),
                Words.of(item.idea().subject()),
                Words.of(item.form()),
                Words.of(item.idea().level()),
                item.idea().template(),
                item.stem(),
                task.options(),
                task.sorted(),
                task.pairs(),
                task.surplus(),
                task.steps(),
                task.order(),
                item.explanation(),
                evidence == null ? null : EvidenceJson.of(evidence),
                new TreeSet<>(item.idea().factIds()));
    }

    /** The parts that depend on the type. */
    private record Task(
            @Nullable List<OptionJson> options,
            @Nullable Boolean sorted,
            @Nullable List<PairJson> pairs,
            @Nullable List<String> surplus,
            @Nullable List<StepJson> steps,
            @Nullable List<Integer> order) {
        static Task of(Item.Task task) {
            if (task instanceof Item.Choices choices) {
                return new Task(options(choices), choices.sorted() ? true : null, null, null, null, null);
            }
            if (task instanceof Item.Matching matching) {
                List<PairJson> pairs = matching.pairs().stream()
                        .map(pair -> new PairJson(pair.left(), pair.right(), said(pair.rationale())))
                        .toList();
                return new Task(null, null, pairs, matching.surplus(), null, matching.order());
            }
            Item.Ordering ordering = (Item.Ordering) task;
            List<StepJson> steps = ordering.steps().stream()
                    .map(step -> new StepJson(step.text(), said(step.rationale())))
                    .toList();
            return new Task(null, null, null, null, steps, ordering.order());
        }

        private static List<OptionJson> options(Item.Choices choices) {
            List<Item.Option> printed = choices.inOrder();
            return IntStream.range(0, printed.size())
                    .mapToObj(index -> new OptionJson(
                            printed.get(index).text(),
                            index == choices.keyPosition(),
                            said(printed.get(index).rationale())))
                    .toList();
        }

        private static @Nullable String said(String rationale) {
            return rationale.isBlank() ? null : rationale;
        }
    }
}
