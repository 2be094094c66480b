package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins the names of persons: whole names first, then every short form to the whole name it belongs to. */
final class PersonRegister {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final List<CastMember> persons = new ArrayList<>();

    PersonRegister(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    /** A name of a person with its verdict. */
    record Named(Stretch stretch, double confidence) {}

    void enter(List<Named> names) {
        names.stream()
                .sorted(Comparator.comparingInt((Named name) -> -name.stretch().length())
                        .thenComparingInt(name -> name.stretch().from()))
                .forEach(this::enter);
    }

    private void enter(Named name) {
        String words = reading.words(name.stretch());
        CastMember person = persons.stream()
                .filter(own -> isShortFor(words, own.name().text()))
                .min(Comparator.comparingInt(own -> distance(own, name.stretch().from())))
                .orElseGet(() -> introduce(words, name.stretch()));
        person.seen(name.stretch(), name.confidence());
        learnGender(person, name.stretch());
    }

    private static int distance(CastMember person, int token) {
        return person.sightings().stream()
                .mapToInt(own -> Math.abs(own.stretch().from() - token))
                .min()
                .orElse(0);
    }

    private CastMember introduce(String words, Stretch stretch) {
        Gender gender = lexicon.genderOf(reading.word(stretch.from())).orElse(Gender.NEUTER);
        NounPhrase name = new NounPhrase(words, gender, false);
        CastMember person = new CastMember(cast.freeKey(words), name, ActorKind.PERSON, true);
        persons.add(person);
        cast.add(person);
        return person;
    }

    /** The same name, its last words, its first word, or initials for the first. */
    private boolean isShortFor(String words, String whole) {
        String small = fold(words);
        String full = fold(whole);
        if (full.equals(small) || full.endsWith(" " + small)) {
            return true;
        }
        if (!small.contains(" ")) {
            return full.startsWith(small + " ") && lexicon.isGivenName(words)
                    || full.contains(" " + small + " ") && small.length() > 3;
        }
        String[] given = small.split(" ", 2);
        String[] own = full.split(" ", 2);
        boolean sameSurname = own.length > 1 && (own[1].equals(given[1]) || own[1].endsWith(" " + given[1]));
        return sameSurname
                && (own[0].startsWith(given[0].replace(".", "")) || given[0].startsWith(own[0].replace(".", "")));
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\'', '’').replaceAll("’s$", "");
    }

    /** A civility tells the gender, and so does the wording of a role. */
    private void learnGender(CastMember person, Stretch stretch) {
        Optional<Gender> told = lexicon.genderOfCivility(reading.word(stretch.from() - 1));
        if (told.isPresent()) {
            person.rename(new NounPhrase(person.name().text(), told.get(), false));
        }
    }
}
