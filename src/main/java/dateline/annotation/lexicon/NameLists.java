package dateline.annotation.lexicon;

import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lists of states, organisations and locations. */
final class NameLists {
    private final Lexicon lexicon;
    private final Phrases<Known> names = new Phrases<>(word -> word);
    private final Map<String, Known.Nation> seats = new HashMap<>();

    NameLists(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Phrases<Known> read(Phrases<Known.Nation> adjectives) {
        lexicon.rows("nations").forEach(row -> nation(row, adjectives));
        lexicon.rows("organisations").forEach(this::organisation);
        lexicon.rows("locations").forEach(this::location);
        return names;
    }

    private void nation(Row row, Phrases<Known.Nation> adjectives) {
        Known.Nation nation = new Known.Nation(Genders.phrase(row.field(0), row.field(1)));
        add(row.field(0), nation);
        row.list(2).forEach(adjective -> adjectives.add(lexicon.cut(adjective), nation));
        for (String capital : row.list(3)) {
            Gender gender = row.field(1).startsWith("n") ? Gender.NEUTER : capitalGender(capital);
            names.add(lexicon.cut(capital), new Known.Capital(new NounPhrase(capital, gender, false), nation));
        }
        String[] more = row.field(4).split("/", 2);
        Row.of(more[0]).list(0).forEach(seat -> seats.put(seat, nation));
        if (more.length > 1) {
            Row.of(more[1]).list(0).forEach(other -> add(other, nation));
        }
    }

    /** Cities that end in a mute e are feminine, others masculine: a rule of thumb of French grammars. */
    private static Gender capitalGender(String city) {
        return city.endsWith("e") || city.endsWith("es") ? Gender.FEMININE : Gender.MASCULINE;
    }

    private void organisation(Row row) {
        NounPhrase name = Genders.phrase(row.field(1), row.field(2));
        var organisation = new Known.Organisation(name, row.field(4), seat(row.field(1)));
        names.add(lexicon.cut(row.field(0)), organisation);
        if (row.field(0).matches("\\p{Lu}{2,5}")) {
            names.add(List.of(row.field(0).replaceAll("(.)", "$1.")), organisation);
        }
        add(row.field(1), organisation);
        if (!row.field(3).isEmpty()) {
            List<String> full = lexicon.cut(row.field(3));
            names.add(full, organisation);
        }
    }

    private Known.@Nullable Nation seat(String name) {
        return seats.get(name);
    }

    private void location(Row row) {
        PlaceKind kind = PlaceKind.valueOf(row.field(2).toUpperCase(Locale.ROOT));
        add(row.field(0), new Known.Location(Genders.phrase(row.field(0), row.field(1)), kind));
    }

    /** Texts name it without its determiner too. */
    private void add(String name, Known known) {
        List<String> words = lexicon.cut(name);
        boolean determined = words.size() > 1
                && lexicon.is("definite", words.get(0).toLowerCase(Locale.ROOT))
                && Character.isLowerCase(words.get(0).charAt(0));
        names.add(determined ? words.subList(1, words.size()) : words, known);
    }
}
