package dateline.annotation.lexicon;

import dateline.vocabulary.Gender;
import dateline.vocabulary.RankClass;
import org.jspecify.annotations.Nullable;

/** Reads the list of roles. */
final class RoleList {
    private RoleList() {}

    static void read(Lexicon lexicon, Phrases<Known.Role> roles) {
        for (Row row : lexicon.rows("roles")) {
            String one = row.field(0);
            String other = row.field(1);
            boolean epicene = other.isEmpty() || one.equals(other);
            add(lexicon, roles, row, one, epicene ? null : Gender.MASCULINE);
            if (!epicene) {
                add(lexicon, roles, row, other, Gender.FEMININE);
            }
        }
    }

    private static void add(
            Lexicon lexicon, Phrases<Known.Role> roles, Row row, String words, @Nullable Gender gender) {
        RankClass rank = RankClass.valueOf(row.field(2));
        RankClass ofState = row.field(3).isEmpty() ? rank : RankClass.valueOf(row.field(3));
        boolean sole = row.field(4).equals("sole");
        roles.add(lexicon.cut(words), new Known.Role(words, gender, rank, ofState, sole));
    }
}
