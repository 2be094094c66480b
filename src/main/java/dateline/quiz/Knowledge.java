package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.States.State;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.List;
import java.util.stream.Stream;

/**
 * Distractors for articles that give too few: data files of the language, a line an entry, its parts between bars. What
 * the article names itself is left out, since it may be true there. They stand behind those of the article.
 */
record Knowledge(Scene scene) {
    private static final int FULL_NAME = 3;
    private static final int NATURE = 4;

    /** Offices of the same class. */
    List<Candidate> offices(Officer officer) {
        int form = officer.name().gender() == Gender.FEMININE ? 2 : 1;
        return entries("offices")
                .filter(entry -> entry[0].equals(officer.office().rank().name()))
                .map(entry -> entry[Math.min(form, entry.length - 1)])
                .filter(role -> isFresh(role) && !Wording.shareFamily(role, officer.role()))
                .map(role -> scene.option(role, scene.say("role.wrong.unknown"))
                        .inside(officer.asRole(role))
                        .from(Origin.KNOWLEDGE))
                .toList();
    }

    /** States of the same part of the world that the article does not speak of. */
    List<NounPhrase> states(String home) {
        return scene.states().named(home).stream()
                .flatMap(this::neighbours)
                .map(State::name)
                .toList();
    }

    /**
     * Capitals of the same part of the world, of whose states the article does not speak; none where it does not speak of the
     * state of the town either, which may be another of that name.
     */
    List<NounPhrase> capitals(String town) {
        return scene.states().capitalOf(town).filter(state -> state.words().in(text())).stream()
                .flatMap(this::neighbours)
                .flatMap(state -> state.capitals().stream().limit(1))
                .filter(this::isFresh)
                .map(capital -> new NounPhrase(capital, Gender.MASCULINE, false))
                .toList();
    }

    private Stream<State> neighbours(State one) {
        List<State> unnamed = scene.states()
                .neighbours(one)
                .filter(other -> isFresh(other.name().text()) && !other.words().in(text()))
                .toList();
        return scene.shuffled(unnamed, scene.chance(one.name().text())).stream();
    }

    private String text() {
        return scene.sheet().article().text().toString();
    }

    /** Organisations of the same kind as one of them, under none of its names. */
    List<NounPhrase> organisations(String name) {
        List<String[]> own =
                entries("organisations").filter(entry -> entry[1].equals(name)).toList();
        List<NounPhrase> peers = entries("organisations")
                .filter(entry -> own.stream().anyMatch(one -> one[NATURE].equals(entry[NATURE])))
                .filter(entry -> names(entry).allMatch(this::isFresh))
                .filter(entry -> own.stream().flatMap(Knowledge::names).noneMatch(one -> names(entry)
                        .anyMatch(other -> Wording.overlap(one, other))))
                .map(entry -> new NounPhrase(entry[1], Gender.of(entry[2]), entry[2].endsWith("p")))
                .distinct()
                .toList();
        return scene.shuffled(peers, scene.chance(name));
    }

    private static Stream<String> names(String[] entry) {
        return Stream.of(entry[0], entry[1], entry[FULL_NAME]).filter(name -> !name.isBlank());
    }

    private Stream<String[]> entries(String name) {
        return scene.language().words(name).stream().map(line -> line.split("\\s*\\|\\s*", -1));
    }

    private boolean isFresh(String words) {
        return !scene.mentions(words);
    }
}
