package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A named person with a role. */
record Officer(Scene scene, Actor actor, Office office, String role) {
    private static final Set<RankClass> WITHOUT_OFFICE =
            EnumSet.of(RankClass.SCIENTIST, RankClass.ACTIVIST, RankClass.OTHER);

    /** Those whose role tells them from others, so that it can be asked about. */
    static List<Officer> askable(Scene scene) {
        return all(scene).stream()
                .filter(officer -> scene.substance().isTelling(officer.role))
                .toList();
    }

    static List<Officer> all(Scene scene) {
        return scene.sheet().actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && actor.identity().named())
                .flatMap(actor -> of(scene, actor).stream())
                .toList();
    }

    private static Optional<Officer> of(Scene scene, Actor actor) {
        return actor.office().flatMap(office -> Optional.ofNullable(office.role())
                .map(role -> new Officer(scene, actor, office, role)));
    }

    NounPhrase name() {
        return actor.name();
    }

    /** Whether one can say that the person holds it as an office, rather than that it describes the person. */
    boolean holds() {
        return !WITHOUT_OFFICE.contains(office.rank()) && scene.substance().isOffice(role);
    }

    /** Whether it could be an office, for all one knows: no profession, and none of the past. */
    boolean mayHold() {
        return holds() || office.rank() == RankClass.OTHER && scene.substance().isOffice(role);
    }

    /** Key of the wordings about the role: {@code role.stem.now}, {@code role.stem.past}, {@code role.stem.person.now}. */
    String wording(String key) {
        return scene.agreeing(
                key + (holds() ? "." : ".person.") + scene.period().tense(), name());
    }

    /** Whether no other person of the article has the same role. */
    boolean isAlone() {
        return all(scene).stream().noneMatch(other -> other.actor != actor && Wording.same(other.role, role));
    }

    /** The claim that this person has a role. */
    Claim claim() {
        return scene.claim(wording("role.claim"), name(), scene.period().words(), Claim.GAP);
    }

    String asRole() {
        return asRole(role);
    }

    /** Any role as this person would have it, with the article that the own one has: none stands out by that. */
    String asRole(String other) {
        return scene.language().asRole(other, office.sole(), name().gender());
    }

    /** The sentence that tells the role. */
    String told() {
        return claim().filled(asRole(), scene.language());
    }

    /**
     * Other persons whose role is surely another one, those of the same house first, then those of the nearest rank; all of
     * one gender where roles show it, so that grammar gives no clue.
     */
    List<Officer> rivals() {
        return all(scene).stream()
                .filter(other -> other.actor != actor)
                .filter(other -> !showGender(scene) || other.name().gender() == name().gender())
                .filter(other -> !Wording.overlap(other.role, role))
                .filter(other -> isBeside(other) && other.isBeside(this))
                .filter(other -> scene.substance().isTelling(other.role))
                .sorted(Comparator.comparing((Officer other) -> !isAtHomeWith(other))
                        .thenComparingInt(this::distance))
                .toList();
    }

    /** Whether a head of state, known to all, stands only beside those who speak for a state. */
    private boolean isBeside(Officer other) {
        return office.rank() != RankClass.HEAD_OF_STATE || other.office.rank().compareTo(RankClass.DEPUTY) <= 0;
    }

    /** Of two with one house, neither the name nor the nationality tells them apart. */
    private boolean isAtHomeWith(Officer other) {
        return office.affiliation() != null && office.affiliation().equals(other.office.affiliation());
    }

    /** Whether both roles name the same states, or both none. */
    boolean isOfStateOf(Officer other) {
        return scene.states().namesSame(role, other.role);
    }

    /** Whether the words for roles have a gender in this language, so that its wordings have a feminine. */
    static boolean showGender(Scene scene) {
        return scene.language().hasPattern("quiz.role.stem.now.f");
    }

    private int distance(Officer other) {
        return Math.abs(office.rank().ordinal() - other.office.rank().ordinal());
    }
}
