package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Statement;
import dateline.quiz.Draft.Candidate;
import dateline.vocabulary.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about who said what. Nobody unnamed stands among the options: he might be one of the named. */
final class StatementIdeas {
    private static final int LONGEST_QUOTE = 90;

    private StatementIdeas() {}

    static Stream<Draft> speakerOfClaim(Scene scene) {
        return statements(scene)
                .filter(statement -> statement.content().gist() != null)
                .map(statement -> bySpeaker(
                        scene,
                        Template.CLAIM_SPEAKER,
                        statement,
                        scene.say(
                                "said.stem",
                                scene.language()
                                        .that(String.valueOf(statement.content().gist()))),
                        "said.explain"));
    }

    static Stream<Draft> speakerOfWords(Scene scene) {
        return statements(scene)
                .filter(statement ->
                        statement.content().direct() && statement.content().topic() != null)
                .filter(statement -> statement.content().words().length() <= LONGEST_QUOTE)
                .flatMap(statement -> Optional.ofNullable(statement.content().topic()).stream()
                        .map(topic -> bySpeaker(
                                scene,
                                Template.QUOTE_SPEAKER,
                                statement,
                                scene.say(
                                        "words.stem",
                                        statement.content().words(),
                                        scene.language().of(topic),
                                        topic),
                                "words.explain")));
    }

    private static Draft bySpeaker(
            Scene scene, Template template, Statement statement, String stem, String explainKey) {
        Actor speaker = speaker(scene, statement).orElseThrow();
        List<Candidate> pool = Scene.others(
                        scene.sheet().actors(),
                        speaker,
                        other -> other.identity().named()
                                && (other.kind() == ActorKind.PERSON) == (speaker.kind() == ActorKind.PERSON)
                                && !Wording.overlap(
                                        other.name().text(), speaker.name().text())
                                && !Wording.holds(stem, other.name().text()))
                .stream()
                .sorted(Comparator.comparing(other -> !speaks(scene, other)))
                .map(other -> new Candidate(scene.option(other.name()), scene.say("said.wrong", other.name()), 0))
                .toList();
        String explanation = scene.say(explainKey, speaker.name());
        return new Draft(
                template,
                stem,
                new Candidate(scene.option(speaker.name()), explanation, 0),
                pool,
                explanation,
                statement,
                Set.of(statement.id(), speaker.id()));
    }

    static Stream<Draft> claim(Scene scene) {
        return statements(scene)
                .filter(statement -> statement.content().gist() != null)
                .map(statement -> {
                    Actor speaker = speaker(scene, statement).orElseThrow();
                    List<Candidate> pool = new ArrayList<>();
                    for (Statement other : scene.sheet().statements()) {
                        String gist = other.content().gist();
                        Optional<Actor> rival = speaker(scene, other).filter(found -> !found.equals(speaker));
                        if (gist != null && rival.isPresent()) {
                            pool.add(new Candidate(
                                    scene.option(scene.language().that(gist)),
                                    scene.say("says.wrong", rival.get().name()),
                                    0));
                        }
                    }
                    String right = scene.language()
                            .that(String.valueOf(statement.content().gist()));
                    String explanation = scene.say("says.explain", speaker.name(), right);
                    return new Draft(
                            Template.SPEAKER_SAYS,
                            scene.say("says.stem", speaker.name()),
                            new Candidate(scene.option(right), explanation, 0),
                            pool,
                            explanation,
                            statement,
                            Set.of(statement.id(), speaker.id()));
                });
    }

    private static Stream<Statement> statements(Scene scene) {
        return scene.sheet().statements().stream().filter(statement -> speaker(scene, statement)
                .filter(actor -> actor.identity().named())
                .isPresent());
    }

    private static Optional<Actor> speaker(Scene scene, Statement statement) {
        return statement.speaker().flatMap(id -> scene.sheet().actor(id));
    }

    private static boolean speaks(Scene scene, Actor actor) {
        return scene.sheet().statements().stream()
                .anyMatch(statement ->
                        statement.speaker().filter(actor.id()::equals).isPresent());
    }
}
