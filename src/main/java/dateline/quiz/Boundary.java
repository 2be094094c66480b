package dateline.quiz;

import dateline.vocabulary.Comparison;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Threshold;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The quantity from which a rule applies, in words. */
record Boundary(Duty duty, Threshold limit) {
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 2.2;

    /** The age from which everybody knows that one may decide alone. */
    private static final int MAJORITY = 18;

    /**
     * That of a rule that has one, and one that can be counted up or down to; none where the action is to set it: “fixer un
     * âge” is not banned below an age.
     */
    static Optional<Boundary> of(Duty duty) {
        return duty.norm()
                .conditions()
                .threshold()
                .filter(limit -> limit.comparison() != Comparison.EXACTLY)
                .map(limit -> new Boundary(duty, limit))
                .filter(boundary -> !Wording.holds(duty.action(), boundary.bareMeasure()))
                .filter(boundary ->
                        !boundary.isAge() || boundary.limit().quantity().value().intValue() != MAJORITY);
    }

    /** The boundary as it is written: without the unit where what is measured says it, as a number of teams does. */
    Quantity quantity() {
        Quantity full = limit.quantity();
        boolean said = full.unit() != null && Wording.holds(limit.subject().text(), full.unit());
        return new Quantity(full.value(), said ? null : full.unit());
    }

    /** “…, les armateurs doivent déclarer leurs convois si le chargement dépasse ”, with a gap. */
    Claim claim() {
        return claim(duty.law()).whole(!duty.hasException() && duty.shiftedBy().isEmpty());
    }

    /** The rule with its quantity, under these words: “selon le Code, il est interdit de pêcher si …”. */
    String clause(String under) {
        Claim claim = claim(under);
        return claim.before() + right() + claim.after();
    }

    /** Of an age or a speed “au-delà de 30 km/h, il est interdit …”. */
    private Claim claim(String under) {
        return isAge() && isOwn() || !isCase()
                ? scene().claim("threshold.claim.bound", under, duty.said(), bound(Claim.GAP))
                : scene().claim("threshold.claim", under, duty.said(), condition(Claim.GAP));
    }

    /** Whether its claim reads well by itself: not of a share, “si la part du programme ne dépasse pas 10 %”. */
    boolean isStatement() {
        String unit = limit.quantity().unit();
        return unit == null || !Amounts.percent(unit);
    }

    /** “le chargement dépasse 500 tonnes”. */
    String condition() {
        return condition(right());
    }

    private String condition(String quantity) {
        return scene().phrase(scene().agreeing("limit." + comparison(), limit.subject()), limit.subject(), quantity);
    }

    /** “au-delà de 500 tonnes”. */
    String bound(BigDecimal value) {
        return bound(words(value));
    }

    private String bound(String quantity) {
        return scene().phrase(compared("bound."), quantity);
    }

    /** “au-delà de quel poids”. */
    String asked() {
        return scene().phrase(compared("bound."), measured("threshold.what").text());
    }

    /** “au-delà d’un certain poids”, which does not tell the quantity. */
    String somewhere() {
        NounPhrase some = measured("threshold.some");
        return scene().phrase(
                        compared("somewhere."), some.text(), scene().language().of(some));
    }

    private NounPhrase measured(String key) {
        NounPhrase subject = limit.subject();
        return new NounPhrase(
                scene().phrase(scene().agreeing(key, subject), measure()), subject.gender(), subject.plural());
    }

    /** What is measured, without its determiner; of the age of whom the rule binds the one word. */
    String measure() {
        return isOwn() ? bareMeasure() : withoutDeterminer();
    }

    /** Whether it is about whom the rule binds, or about nobody in particular. */
    private boolean isOwn() {
        String bare = withoutDeterminer();
        return bareMeasure().equals(bare)
                || duty.bearer()
                        .filter(bearer -> !Wording.related(bearer.text(), bare))
                        .isEmpty();
    }

    /** What is measured, of anybody’s age the one word. */
    String bareMeasure() {
        String bare = withoutDeterminer();
        return isAge() ? scene().language().pattern("quiz.threshold.age") : bare;
    }

    private String withoutDeterminer() {
        return limit.subject().text().replaceFirst(scene().language().pattern("quiz.determiner"), "");
    }

    boolean isAge() {
        String age = scene().language().pattern("quiz.threshold.age");
        return (withoutDeterminer() + " ").startsWith(age + " ");
    }

    /**
     * Whether a case can be told by it: how fast somebody drives is no case in which driving is banned, but what the ban is
     * about.
     */
    boolean isCase() {
        return !measure().matches(scene().language().pattern("quiz.threshold.manner"));
    }

    /** Whether another boundary is of the size of this one: nobody believes in an age limit of 83 years. */
    boolean isPlausible(double other) {
        double times = other / limit.quantity().value().doubleValue();
        return times >= SMALLEST && times <= LARGEST;
    }

    /** Whether a rule with this boundary implies that it holds with the other one: from 9 000 on, then from 12 000 on. */
    boolean implies(double other) {
        boolean countsUp = limit.comparison() == Comparison.MORE_THAN || limit.comparison() == Comparison.AT_LEAST;
        return countsUp == other > limit.quantity().value().doubleValue();
    }

    String right() {
        return words(limit.quantity().value());
    }

    String words(BigDecimal value) {
        return scene().language().quantity(new Quantity(value, quantity().unit()));
    }

    private String comparison() {
        return limit.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of a wording with the comparison, where there is one of its own for distances: “within 30 feet”. */
    private String compared(String key) {
        String far = key + comparison() + ".distance";
        return measure().matches(scene().language().pattern("quiz.threshold.distance"))
                        && scene().language().hasPattern("quiz." + far)
                ? far
                : key + comparison();
    }

    private Scene scene() {
        return duty.scene();
    }
}
