package dateline.quiz;

import dateline.quiz.Draft.Pairs;
import dateline.quiz.Item.Matching.Pair;
import dateline.vocabulary.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Persons to be matched with their roles, one role too many. All are of one gender where roles show it, so that grammar
 * gives no clue.
 */
final class RoleMatching {
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private RoleMatching() {}

    static Stream<Draft> matching(Scene scene) {
        List<Officer> holders =
                Officer.all(scene).stream().filter(Officer::holds).toList();
        Stream<List<Officer>> groups = Officer.showGender(scene)
                ? Stream.of(Gender.MASCULINE, Gender.FEMININE).map(gender -> holders.stream()
                        .filter(officer -> officer.name().gender() == gender)
                        .toList())
                : Stream.of(holders);
        return groups.map(RoleMatching::distinct)
                .filter(group -> group.size() > FEWEST)
                .map(group -> draft(scene, scene.shuffled(group, scene.chance(Template.MATCH_ROLE, ""))));
    }

    /** Those whose roles do not contain one another. */
    private static List<Officer> distinct(List<Officer> officers) {
        List<Officer> found = new ArrayList<>();
        for (Officer officer : officers) {
            if (found.stream().noneMatch(other -> Wording.overlap(other.role(), officer.role()))) {
                found.add(officer);
            }
        }
        return found;
    }

    private static Draft draft(Scene scene, List<Officer> group) {
        List<Officer> matched = group.subList(0, Math.min(MOST, group.size() - 1));
        Officer surplus = group.get(matched.size());
        List<Pair> pairs = matched.stream()
                .map(officer ->
                        new Pair(officer.name().text(), scene.language().sentence(officer.role()), officer.told()))
                .toList();
        return new Draft(
                Template.MATCH_ROLE,
                scene.say(
                        "match.role.stem." + scene.period().tense(),
                        scene.period().words()),
                new Pairs(pairs, List.of(scene.language().sentence(surplus.role()))),
                String.join(" ", matched.stream().map(Officer::told).toList()),
                matched.stream().map(Officer::actor).toList());
    }
}
