package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.NounPhrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about who said what. Nobody unnamed stands among the options: he might be one of the named. */
final class StatementIdeas {
    private static final int LONGEST_QUOTE = 90;

    private StatementIdeas() {}

    /** Who says so? */
    static Stream<Draft> speakerOfClaim(Scene scene) {
        return scene.utterances().stream().flatMap(said -> said.gist().stream().map(gist -> {
            String that = scene.language().that(gist);
            Claim claim =
                    scene.claim(said.worded("said.claim"), Claim.GAP, that).whole(false);
            return bySpeaker(
                    scene, Template.CLAIM_SPEAKER, said, scene.say(said.worded("said.stem"), that), claim, said.told());
        }));
    }

    /** Whose words are these? */
    static Stream<Draft> speakerOfWords(Scene scene) {
        return quoted(scene).map(said -> {
            String words = said.words();
            String length = said.length();
            Optional<NounPhrase> topic = said.topic().filter(about -> !Wording.shareContent(words, about.text()));
            String stem = topic.map(about -> scene.say(
                            "words.stem." + length + ".topic",
                            words,
                            scene.language().of(about),
                            about))
                    .orElseGet(() -> scene.say("words.stem." + length, words));
            Claim claim = scene.claim("words.claim." + length, words, Claim.GAP);
            String explanation = claim.filled(attributed(scene, said.speaker()), scene.language());
            return bySpeaker(scene, Template.QUOTE_SPEAKER, said, stem, claim, explanation);
        });
    }

    /** Whether a word of the claim points to one speaker, by name or office: “russe” to a Russian minister. */
    private static boolean pointsTo(Actor speaker, String claim) {
        Stream<String> office = speaker.office().stream()
                .flatMap(held -> Stream.of(
                        Optional.ofNullable(held.role()),
                        Optional.ofNullable(held.affiliation()).map(NounPhrase::text)))
                .flatMap(Optional::stream);
        return Wording.related(speaker.name().text(), claim)
                || office.anyMatch(words -> Wording.shareFamily(words, claim));
    }

    private static Draft bySpeaker(
            Scene scene, Template template, Utterance said, String stem, Claim claim, String explanation) {
        boolean words = template == Template.QUOTE_SPEAKER;
        boolean pointed = template == Template.CLAIM_SPEAKER && pointsTo(said.speaker(), stem);
        List<Candidate> pool = said.rivals().stream()
                .filter(other -> !Wording.holds(stem, other.name().text()))
                .filter(other -> !pointed || pointsTo(other, stem))
                .map(other -> option(scene, other, why(scene, other, explanation), words))
                .toList();
        return new Draft(
                template,
                stem,
                new Choice(option(scene, said.speaker(), explanation, words), pool, claim),
                explanation,
                List.of(said.statement(), said.speaker()));
    }

    private static Candidate option(Scene scene, Actor actor, String why, boolean attributed) {
        Candidate option = scene.option(actor.name(), why);
        return attributed ? option.inside(attributed(scene, actor)) : option;
    }

    private static String attributed(Scene scene, Actor actor) {
        return scene.phrase("words.inside", actor.name(), scene.language().to(actor.name()));
    }

    /** What the other one says, where the article tells; else who said it. */
    private static String why(Scene scene, Actor other, String explanation) {
        return scene.utterances().stream()
                .filter(said -> said.speaker().equals(other) && said.gist().isPresent())
                .map(Utterance::told)
                .findFirst()
                .orElse(explanation);
    }

    /** What does she say? */
    static Stream<Draft> claim(Scene scene) {
        return scene.utterances().stream().flatMap(said -> said.gist().stream().map(gist -> {
            boolean pointed = pointsTo(said.speaker(), gist);
            List<Candidate> pool = said.others().stream()
                    .filter(other -> other.inPast() == said.inPast())
                    .filter(other -> !pointed
                            || other.gist()
                                    .filter(claim -> pointsTo(said.speaker(), claim))
                                    .isPresent())
                    .flatMap(other -> other.gist().stream()
                            .map(rival -> scene.option(scene.language().that(rival), other.told())))
                    .toList();
            return new Draft(
                    Template.SPEAKER_SAYS,
                    scene.say(said.worded("says.stem"), said.name()),
                    new Choice(
                            scene.option(scene.language().that(gist), said.told()),
                            pool,
                            said.claim().whole(false)),
                    said.told(),
                    List.of(said.statement(), said.speaker()));
        }));
    }

    private static Stream<Utterance> quoted(Scene scene) {
        return scene.utterances().stream()
                .filter(said -> said.statement().content().direct())
                .filter(said -> said.words().length() <= LONGEST_QUOTE)
                .filter(said -> scene.substance().isQuotable(said.words()));
    }
}
