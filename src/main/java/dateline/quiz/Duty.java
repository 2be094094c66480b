package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Rule;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the words of questions. Its bearer is the subject where the text names one, so that “leurs” and “their” have
 * somebody to belong to.
 */
record Duty(Scene scene, Rule rule) {
    private static final NounPhrase NOBODY = new NounPhrase("-", Gender.MASCULINE, false);

    /** The rules that can be asked about: those still in force of which no other is about the same action. */
    static Stream<Duty> all(Scene scene) {
        return scene.sheet().rules().stream()
                .map(rule -> new Duty(scene, rule))
                .filter(duty -> !duty.hasTwin() && duty.standsAlone() && !duty.isLapsed());
    }

    /** The other rules of the article, askable or not. */
    List<Duty> others() {
        return Scene.others(scene.sheet().rules(), rule, other -> true).stream()
                .map(other -> new Duty(scene, other))
                .toList();
    }

    Norm norm() {
        return rule.norm();
    }

    Optional<NounPhrase> bearer() {
        return Optional.ofNullable(norm().bearer());
    }

    Optional<NounPhrase> source() {
        return Optional.ofNullable(norm().source());
    }

    String modality() {
        return norm().modality().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean obliges() {
        return norm().modality() == Modality.MUST;
    }

    /** Whether it obliges or forbids, rather than permits. */
    boolean demands() {
        return obliges() || forbids();
    }

    boolean forbids() {
        return norm().modality() == Modality.MUST_NOT;
    }

    /** Whether the rule holds in every case, so that it can be told without its conditions. */
    boolean unconditional() {
        return norm().conditions().threshold().isEmpty() && !hasException();
    }

    boolean hasException() {
        return norm().conditions().exception().isPresent();
    }

    /** Whether both oblige, forbid or permit: what excuses from a ban hardly ever limits a right. */
    boolean alikeInForce(Duty other) {
        return norm().modality() == other.norm().modality();
    }

    /**
     * “selon le Document de Vienne”, or “selon l’article” where the text names no source or the rule speaks of it anyway.
     */
    String under() {
        return source().filter(text -> !Wording.holds(said(), text.text()))
                .map(text -> scene.phrase(setBySomebody() ? "under.body" : "under", text))
                .orElseGet(() -> scene.phrase("under.article"));
    }

    /** The text, and that there are exceptions where there are: “selon le règlement, en règle générale”. */
    String law() {
        return law(under());
    }

    /**
     * The text, and that there is a threshold, which the question keeps to itself: “au-delà d’un certain poids”; or else that
     * there are exceptions. Both would bury the question.
     */
    String given() {
        return given(under());
    }

    /**
     * The same under “selon l’article”: where the text is asked for, or where the answer is only what the article tells, since
     * the text may well bind others too.
     */
    String givenInArticle() {
        return given(scene.phrase("under.article"));
    }

    private String given(String under) {
        return somewhere().map(limit -> scene.phrase("given", under, limit)).orElseGet(() -> law(under));
    }

    /** Its threshold. */
    Optional<Boundary> boundary() {
        return norm().conditions().threshold().map(limit -> new Boundary(this, limit));
    }

    /** The threshold as a condition: “le poids dépasse 3,5 tonnes”. */
    Optional<String> reached() {
        return boundary().map(Boundary::condition);
    }

    /** That there is a threshold: “au-delà d’un certain poids”. */
    Optional<String> somewhere() {
        return boundary().map(Boundary::somewhere);
    }

    /** The rule that allows to set the quantity otherwise: “member states may lower the age limit”. */
    Optional<Duty> shiftedBy() {
        return aboutItsQuantity()
                .filter(other -> other.norm().modality() == Modality.MAY)
                .findFirst();
    }

    /** The rules whose action is about the quantity of this one. */
    Stream<Duty> aboutItsQuantity() {
        return boundary().stream().flatMap(limit -> others().stream()
                .filter(other -> Wording.holds(other.action(), limit.bareMeasure())));
    }

    private String law(String under) {
        return hasException() || shiftedBy().isPresent()
                ? scene.phrase("given", under, scene.phrase("given.mostly"))
                : under;
    }

    /**
     * Whether the article speaks of somebody where it says whom this rule binds, so that both may be the same: “the firm or
     * public body that uses the data”.
     */
    boolean mayConcern(NounPhrase somebody) {
        return Stream.concat(Stream.of(this), others().stream())
                .filter(other -> other.sameBearer(norm().bearer()))
                .filter(other -> !Wording.related(other.action(), somebody.text()))
                .map(other -> other.rule.evidence().sentence())
                .filter(sentence -> others().stream()
                        .noneMatch(other -> other.sameBearer(somebody)
                                && other.rule.evidence().sentence().equals(sentence)))
                .anyMatch(sentence -> Wording.related(sentence, somebody.text()));
    }

    private boolean sameBearer(@Nullable NounPhrase other) {
        return other != null
                && bearer().filter(own -> Wording.same(own.text(), other.text()))
                        .isPresent();
    }

    /** Whether its source is an actor of the article, who sets it, rather than a text. */
    boolean setBySomebody() {
        return source().filter(text -> named(text).isPresent()).isPresent();
    }

    /** Its bearer, where that is an actor of the article. */
    Optional<Actor> namedBearer() {
        return bearer().flatMap(this::named);
    }

    private Optional<Actor> named(NounPhrase words) {
        return scene.sheet().actors().stream()
                .filter(actor -> actor.identity().named())
                .filter(actor -> Wording.same(actor.name().text(), words.text()))
                .findFirst();
    }

    String action() {
        return norm().action();
    }

    /** “les armateurs doivent-ils déclarer leurs convois”, after a question word. */
    String asked() {
        return worded("duty.ask");
    }

    /** “les armateurs doivent déclarer leurs convois”. */
    String said() {
        return worded("duty.say");
    }

    /** As {@link #asked}, of a ban that began in the past: “a-t-il été interdit aux Parties d’importer des CFC”. */
    String askedOfPast() {
        return worded("duty.ask.past");
    }

    /** As {@link #said}, of a ban that began in the past. */
    String saidOfPast() {
        return worded("duty.say.past");
    }

    /** The rule as a full sentence: under which text, and from which quantity on. */
    String told() {
        return boundary()
                .map(limit -> limit.claim().filled(limit.right(), scene.language()))
                .orElseGet(() -> scene.say("rule.explain", law(), said()));
    }

    private String worded(String key) {
        return bearer().isPresent() ? filled(key + "." + modality()) : filled(key + ".any." + modality());
    }

    /** A wording that agrees with the bearer: {0} bearer, {1} action, {2} to the bearer, {3} of the action, then more. */
    String filled(String key, Object... more) {
        NounPhrase bearer = bearer().orElse(NOBODY);
        Object[] parts = Stream.concat(
                        Stream.of(bearer, action(), scene.language().to(bearer), ofAction(scene, action())),
                        Stream.of(more))
                .toArray();
        return scene.phrase(scene.agreeing(key, bearer), parts);
    }

    /** As {@link #filled}, as a sentence or question. */
    String sentence(String key, Object... more) {
        return scene.language().sentence(filled(key, more));
    }

    /** “de déclarer leurs convois”. */
    static String ofAction(Scene scene, String action) {
        return scene.language().of(new NounPhrase(action, Gender.MASCULINE, false));
    }

    /** Whether the action speaks of its bearer as “leurs” or “their”. */
    boolean needsBearer() {
        return scene.words().possessives().in(action());
    }

    private boolean standsAlone() {
        boolean hanging = !scene.substance().standsAlone(action())
                || bearer().filter(bearer -> scene.words().possessives().in(bearer.text()))
                        .isPresent();
        return !hanging && (bearer().isPresent() || !needsBearer());
    }

    /** Whether it had to be done by a day that was over when the article appeared. */
    private boolean isLapsed() {
        LocalDate published = scene.sheet().article().published();
        return published != null
                && norm().conditions()
                        .deadline()
                        .filter(due -> due.relation() == Relation.BEFORE)
                        .flatMap(due -> due.value().day())
                        .filter(day -> day.isBefore(published))
                        .isPresent();
    }

    /** Whether another rule of the article is about the same action, so that its parts would be true as well. */
    private boolean hasTwin() {
        return scene.sheet().rules().stream()
                .anyMatch(other -> other != rule && Wording.same(other.norm().action(), action()));
    }
}
