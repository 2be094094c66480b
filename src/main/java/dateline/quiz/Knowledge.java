package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.vocabulary.Gender;
import java.util.List;
import java.util.stream.Stream;

/**
 * Distractors for articles that give too few: data files of the language, a line an entry, its parts between bars. What
 * the article names itself is left out, since it may be true there. They stand behind those of the article.
 */
record Knowledge(Scene scene) {
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

    private Stream<String[]> entries(String name) {
        return scene.language().words(name).stream().map(line -> line.split("\\s*\\|\\s*"));
    }

    private boolean isFresh(String words) {
        return !scene.mentions(words);
    }
}
