package dateline.web.page;

import dateline.annotation.Annotation;
import dateline.annotation.Mark;
import dateline.article.TextSpan;
import dateline.factsheet.Evidence;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import dateline.library.AnnotatedArticle;
import dateline.vocabulary.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the program proposes without being sure of it: facts that a teacher should look at. What a person has marked or
 * confirmed is never among them.
 *
 * @param revision the revision of the article that confirming is based on
 * @param facts facts none of whose places is sure, in reading order
 * @param doubtful suggestions too unsure to be facts, by their place
 */
record Proposals(long revision, List<Proposal> facts, Map<TextSpan, List<String>> doubtful) {
    /** Of the suggestions from this confidence on, nine of ten stand in our corpus exactly where a person put them. */
    private static final double SURE = 0.8;

    Proposals {
        facts = List.copyOf(facts);
        doubtful = Map.copyOf(doubtful);
    }

    /**
     * A fact and what it rests on.
     *
     * @param fact id of the fact
     * @param first its first place in the text
     * @param annotations ids of its annotations
     */
    record Proposal(String fact, TextSpan first, List<String> annotations) {}

    /** Annotations of one kind at one place. */
    private record Place(FactKind kind, TextSpan span) {}

    static Proposals of(FactSheet sheet, AnnotatedArticle annotated) {
        Map<Place, List<Annotation>> known = new HashMap<>();
        Map<TextSpan, List<String>> doubtful = new HashMap<>();
        for (Annotation annotation : annotated.annotations()) {
            TextSpan span = annotation.mark().span();
            known.computeIfAbsent(new Place(FactKind.of(annotation), span), place -> new ArrayList<>())
                    .add(annotation);
            if (isSuggestedBelow(FactSheetCompiler.SURE_ENOUGH, annotation)) {
                doubtful.computeIfAbsent(span, place -> new ArrayList<>())
                        .add(annotation.mark().id());
            }
        }
        List<Proposal> unsure = Stream.of(FactKind.values())
                .flatMap(kind -> kind.facts(sheet).flatMap(fact -> unsure(fact, kind, known)))
                .sorted(Comparator.comparing(Proposal::first))
                .toList();
        return new Proposals(annotated.revision(), unsure, doubtful);
    }

    private static Stream<Proposal> unsure(Fact fact, FactKind kind, Map<Place, List<Annotation>> known) {
        List<TextSpan> spans =
                fact.places().stream().map(Evidence::span).sorted().toList();
        List<Annotation> own = spans.stream()
                .flatMap(span -> known.getOrDefault(new Place(kind, span), List.of()).stream())
                .toList();
        return !own.isEmpty() && own.stream().allMatch(annotation -> isSuggestedBelow(SURE, annotation))
                ? Stream.of(new Proposal(
                        fact.id(),
                        spans.get(0),
                        own.stream().map(annotation -> annotation.mark().id()).toList()))
                : Stream.empty();
    }

    private static boolean isSuggestedBelow(double confidence, Annotation annotation) {
        Mark mark = annotation.mark();
        return mark.origin() == Origin.SUGGESTED && mark.confidence() < confidence;
    }

    /** Whether a fact is to be checked. */
    public boolean has(String fact) {
        return facts.stream().anyMatch(proposal -> proposal.fact().equals(fact));
    }

    /** The annotations that a fact to be checked rests on; none for a fact that is sure. */
    public List<String> of(String fact) {
        return facts.stream()
                .filter(proposal -> proposal.fact().equals(fact))
                .flatMap(proposal -> proposal.annotations().stream())
                .toList();
    }

    /** The annotations that all facts to be checked rest on. */
    public List<String> all() {
        return facts.stream()
                .flatMap(proposal -> proposal.annotations().stream())
                .toList();
    }
}
