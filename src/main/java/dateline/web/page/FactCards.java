package dateline.web.page;

import dateline.article.Article;
import dateline.factsheet.Doubt;
import dateline.factsheet.Evidence;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact sheet as cards, kind after kind. Facts are worded in the language of the article, labels in the reader’s.
 *
 * @param sections the kinds that the article has facts of
 * @param doubts what the program could not decide
 * @param proposals which of the facts are to be checked
 */
record FactCards(List<Section> sections, List<Check> doubts, Proposals proposals) {
    FactCards {
        sections = List.copyOf(sections);
        doubts = List.copyOf(doubts);
    }

    record Section(FactKind kind, List<Card> cards) {}

    /**
     * A fact.
     *
     * @param id id of the fact
     * @param title the fact in a few words, in the article’s language
     * @param detail what there is to know about it, in the article’s language; may be empty
     * @param note what the reader should know beside it, in her language; may be empty
     * @param parts its parts, if it has any
     * @param places where it stands
     */
    record Card(String id, String title, String detail, String note, List<Part> parts, List<Place> places) {}

    /** A part of a rule: the label in the reader’s language, the text in the article’s. */
    record Part(String label, String text) {}

    /**
     * A place in the text.
     *
     * @param quoted its words between the quotation marks of the article’s language
     */
    record Place(int line, String words, String quoted) {}

    /**
     * Something that the program could not decide.
     *
     * @param annotations suggestions that become facts when she confirms them
     */
    record Check(String reason, List<Place> places, List<String> annotations) {}

    /**
     * The cards of a sheet.
     *
     * @param words the reader’s words
     * @param texts words of the pages in the article’s language
     */
    static FactCards of(FactSheet sheet, Proposals proposals, Words words, Words texts) {
        return new Maker(sheet, proposals, words, texts).cards();
    }

    /** The facts that are still to be checked. */
    public List<Card> proposed() {
        return sections.stream()
                .flatMap(section -> section.cards().stream())
                .filter(card -> proposals.has(card.id()))
                .toList();
    }

    private record Maker(FactSheet sheet, Proposals proposals, Words words, Words texts) {
        FactCards cards() {
            List<Section> sections = new ArrayList<>();
            add(sections, FactKind.ACTOR, sheet.actors().stream().map(this::actor));
            add(
                    sections,
                    FactKind.DATE,
                    Stream.concat(
                            sheet.dates().stream().map(this::date),
                            sheet.durations().stream().map(this::duration)));
            add(sections, FactKind.RULE, sheet.rules().stream().map(this::rule));
            add(sections, FactKind.QUOTATION, sheet.statements().stream().map(this::statement));
            add(sections, FactKind.FIGURE, sheet.figures().stream().map(this::figure));
            add(sections, FactKind.CAUSE, sheet.causations().stream().map(this::cause));
            add(sections, FactKind.PLACE, sheet.places().stream().map(this::place));
            return new FactCards(
                    sections, sheet.doubts().stream().map(this::check).toList(), proposals);
        }

        private static void add(List<Section> sections, FactKind kind, Stream<Card> cards) {
            List<Card> all = cards.toList();
            if (!all.isEmpty()) {
                sections.add(new Section(kind, all));
            }
        }

        private Card actor(Fact.Actor actor) {
            String office = actor.office()
                    .map(held -> joined(
                            held.role(),
                            held.affiliation() == null
                                    ? null
                                    : held.affiliation().text()))
                    .orElse("");
            return card(actor, sentence(actor.name().text()), office, words.of("actor-kind", actor.kind()));
        }

        private static String joined(@Nullable String role, @Nullable String affiliation) {
            return Stream.of(role == null ? "" : role, affiliation == null ? "" : affiliation)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private Card date(Fact.DatedEvent date) {
            String event = date.event().map(Event::clause).map(this::sentence).orElse("");
            String note = date.event()
                    .map(Event::factuality)
                    .filter(factuality -> factuality != Factuality.REPORTED)
                    .map(factuality -> words.of("factuality", factuality))
                    .orElse("");
            return card(date, sentence(language().describe(date.value())), event, note);
        }

        private Card duration(Fact.Duration duration) {
            return card(duration, sentence(language().describe(duration.value())), "", words.of("fact.duration"));
        }

        private Card rule(Fact.Rule rule) {
            var parts = new RuleParts(rule.norm(), language(), words, texts).parts();
            return new Card(
                    rule.id(), words.of("modality", rule.norm().modality()), "", "", parts, places(rule.places()));
        }

        private Card statement(Fact.Statement statement) {
            String speaker = statement
                    .speaker()
                    .flatMap(sheet::actor)
                    .map(actor -> sentence(actor.name().text()))
                    .orElse("");
            Fact.Statement.Content content = statement.content();
            String said = content.direct() ? language().quote(content.words()) : sentence(content.words());
            return card(statement, said, speaker, speaker.isEmpty() ? words.of("fact.nobody") : "");
        }

        private Card figure(Fact.Figure figure) {
            return card(
                    figure,
                    language().quantity(figure.quantity()),
                    sentence(figure.meaning().text()),
                    figure.exact() ? "" : words.of("fact.about"));
        }

        private Card cause(Fact.Causation cause) {
            var parts = List.of(
                    new Part(words.of("fact.cause"), sentence(cause.cause())),
                    new Part(words.of("fact.effect"), sentence(cause.effect())));
            return new Card(cause.id(), words.of("fact.causation"), "", "", parts, places(cause.places()));
        }

        private Card place(Fact.Place place) {
            return card(place, sentence(place.name().text()), "", "");
        }

        private Check check(Doubt doubt) {
            List<String> annotations = doubt.kind() == Doubt.Kind.UNSURE_SUGGESTION
                    ? doubt.places().stream()
                            .flatMap(place -> proposals.doubtful().getOrDefault(place.span(), List.of()).stream())
                            .toList()
                    : List.of();
            return new Check(words.of("doubt", doubt.kind()), places(doubt.places()), annotations);
        }

        private Card card(Fact fact, String title, String detail, String note) {
            return new Card(fact.id(), title, detail, note, List.of(), places(fact.places()));
        }

        /** The places in reading order, one a line. */
        private List<Place> places(List<Evidence> evidence) {
            return evidence.stream()
                    .collect(Collectors.toMap(
                            Evidence::line, Evidence::quote, (first, second) -> first, java.util.TreeMap::new))
                    .entrySet()
                    .stream()
                    .map(entry -> new Place(
                            entry.getKey(), entry.getValue(), language().quote(entry.getValue())))
                    .toList();
        }

        private String sentence(String text) {
            return language().sentence(text);
        }

        private Language language() {
            return languageOf(sheet.article());
        }
    }

    /** The language of an article; the first of all where we have no pack for it. */
    static Language languageOf(Article article) {
        return Languages.forTag(article.language()).orElse(Languages.all().get(0));
    }

    /** A noun phrase, or nothing. */
    static String text(@Nullable NounPhrase phrase) {
        return phrase == null ? "" : phrase.text();
    }
}
