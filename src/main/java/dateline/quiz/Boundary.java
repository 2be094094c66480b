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
                .filter(boundary -> !Wording.holds(duty.action(), boundary.measure()))
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
        return scene().claim("threshold.claim", duty.law(), duty.said(), condition(Claim.GAP))
                .whole(!duty.hasException());
    }

    private String condition(String quantity) {
        return scene().phrase(scene().agreeing("limit." + comparison(), limit.subject()), limit.subject(), quantity);
    }

    /** “au-delà de 500 tonnes”. */
    String bound(BigDecimal value) {
        return scene().phrase("bound." + comparison(), words(value));
    }

    /** “au-delà de quel poids”. */
    String asked() {
        return scene().phrase(
                        "bound." + comparison(), measured("threshold.what").text());
    }

    /** “au-delà d’un certain poids”, which does not tell the quantity. */
    String somewhere() {
        NounPhrase some = measured("threshold.some");
        return scene().phrase(
                        "somewhere." + comparison(),
                        some.text(),
                        scene().language().of(some));
    }

    private NounPhrase measured(String key) {
        NounPhrase subject = limit.subject();
        return new NounPhrase(
                scene().phrase(scene().agreeing(key, subject), measure()), subject.gender(), subject.plural());
    }

    /** What is measured, without its determiner; of somebody’s age the one word. */
    String measure() {
        String words = limit.subject().text();
        String bare = words.replaceFirst(scene().language().pattern("quiz.threshold.determiner"), "");
        String age = scene().language().pattern("quiz.threshold.age");
        return bare.startsWith(age + " ") ? age : bare;
    }

    boolean isAge() {
        return measure().equals(scene().language().pattern("quiz.threshold.age"));
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

    private Scene scene() {
        return duty.scene();
    }
}
