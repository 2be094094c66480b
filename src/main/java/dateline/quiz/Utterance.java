package dateline.quiz;

import dateline.factsheet.Evidence;
import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Statement;
import dateline.factsheet.FactSheet;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import java.util.List;
import java.util.Optional;

/**
 * Something that a named speaker says.
 *
 * @param gist what is said in other words, where that stands alone
 */
record Utterance(Scene scene, Statement statement, Actor speaker, Optional<String> gist) {
    private static final int FEW_WORDS = 4;

    static List<Utterance> all(Scene scene, FactSheet sheet) {
        return sheet.statements().stream()
                .flatMap(statement -> statement
                        .speaker()
                        .flatMap(id -> sheet.actor(id))
                        .filter(speaker -> speaker.identity().named())
                        .map(speaker -> of(scene, statement, speaker))
                        .stream())
                .toList();
    }

    private static Utterance of(Scene scene, Statement statement, Actor speaker) {
        Optional<String> gist = Optional.ofNullable(statement.content().gist())
                .map(scene.words()::inside)
                .filter(words -> !scene.words().pointingBack().in(words));
        return new Utterance(scene, statement, speaker, gist);
    }

    NounPhrase name() {
        return speaker.name();
    }

    /** The words, without the stop after them. */
    String words() {
        return statement.content().words().strip().replaceAll("[.,;]+$", "");
    }

    private static int count(String words) {
        return words.split("[\\s\\u00A0]+").length;
    }

    /** Key of the wordings for one word, a few, or more. */
    String length() {
        int count = count(words());
        return count == 1 ? "one" : count <= FEW_WORDS ? "few" : "all";
    }

    Optional<NounPhrase> topic() {
        return Optional.ofNullable(statement.content().topic());
    }

    /** The claim that the speaker says something, as a clause after “que”. */
    Claim claim() {
        return scene.claim(worded("says.claim"), name(), Claim.GAP);
    }

    /** Whether the gist stands in the tense of a report of the past: “la ville serait prête”. */
    boolean inPast() {
        return gist.filter(scene.words().backshifted()::in).isPresent();
    }

    /** The key of a wording about the gist, agreeing with the speaker and in the tense that the gist wants. */
    String worded(String key) {
        return scene.agreeing(inPast() ? key + ".past" : key, name());
    }

    /** The sentence that tells who says what. */
    String told() {
        return claim().filled(scene.language().that(gist().orElseThrow()), scene.language());
    }

    /** What others say, who are apart from this speaker and of another side, about other things. */
    List<Utterance> others() {
        return scene.utterances().stream()
                .filter(other -> apart(other.speaker) && !sameSide(other.speaker))
                .filter(this::isOther)
                .toList();
    }

    /** Whether the other one says something else. */
    private boolean isOther(Utterance other) {
        return gist().isEmpty()
                || other.gist().isEmpty()
                || !Wording.alike(gist().orElseThrow(), other.gist().orElseThrow());
    }

    /** Named actors who might have said it and did not: those who speak in the article, others where they are too few. */
    List<Actor> rivals() {
        List<Actor> speakers =
                scene.utterances().stream().map(Utterance::speaker).distinct().toList();
        List<Actor> sameClaim = scene.utterances().stream()
                .filter(other -> apart(other.speaker) && !isOther(other))
                .map(Utterance::speaker)
                .toList();
        List<Actor> rivals = Scene.others(
                        scene.sheet().actors(),
                        speaker,
                        other -> other.identity().named() && apart(other) && !sameClaim.contains(other))
                .stream()
                .filter(other -> other.name().plural() == name().plural())
                .filter(other -> kindOfSpeaker(other) == kindOfSpeaker(speaker))
                .filter(other -> other.kind() == ActorKind.PERSON || !deals(other))
                .toList();
        List<Actor> heard = rivals.stream().filter(speakers::contains).toList();
        return heard.size() >= Sieve.FEWEST ? heard : rivals;
    }

    /** Whether the article tells of a body that it deals with what this claim is about, and so may hold it as well. */
    private boolean deals(Actor body) {
        return gist.filter(claim -> body.places().stream()
                        .map(Evidence::sentence)
                        .filter(sentence ->
                                !sentence.equals(statement.evidence().sentence()))
                        .anyMatch(sentence -> Wording.shareTopic(claim, sentence)))
                .isPresent();
    }

    private static ActorKind kindOfSpeaker(Actor actor) {
        return actor.kind() == ActorKind.GROUP ? ActorKind.ORGANISATION : actor.kind();
    }

    /** Whether the other is somebody else, and neither belongs to the other. */
    private boolean apart(Actor other) {
        return !other.equals(speaker)
                && !Wording.overlap(other.name().text(), name().text())
                && !belongs(other, speaker)
                && !belongs(speaker, other)
                && !(kindOfSpeaker(other) != kindOfSpeaker(speaker) && sameSide(other));
    }

    /** A minister and his ministry speak with one voice. */
    private boolean sameSide(Actor other) {
        Optional<String> home = home(speaker);
        return home.isPresent() && home.equals(home(other));
    }

    private static Optional<String> home(Actor actor) {
        return actor.office().map(Office::affiliation).map(NounPhrase::text);
    }

    /** Itself, or through the body that it belongs to: the head of a commission that a government appoints. */
    private boolean belongs(Actor part, Actor whole) {
        Optional<String> home = home(part);
        return home.filter(body -> Wording.same(body, whole.name().text())).isPresent()
                || scene.sheet().actors().stream()
                        .filter(body -> home.filter(
                                        name -> name.equals(body.name().text()))
                                .isPresent())
                        .flatMap(body -> home(body).stream())
                        .anyMatch(house -> Wording.same(house, whole.name().text()));
    }
}
