package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.List;
import java.util.Optional;

/** Puts the determiner before the name of an organisation that it has in the text. */
final class Determiner {
    private final TokenText reading;
    private final Lexicon lexicon;

    Determiner(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** The name with the determiner that stands before one of the mentions, if any does. */
    NounPhrase determined(String name, List<Stretch> mentions) {
        for (Stretch mention : mentions) {
            Optional<String> own = before(mention.from() - 1);
            if (own.isPresent()) {
                String determiner = own.get();
                String joined = determiner.endsWith("’") ? determiner + name : determiner + " " + name;
                return new NounPhrase(joined, gender(determiner, name), plural(determiner));
            }
        }
        Gender gender = gender("", name);
        boolean common = Character.isLowerCase(name.codePointAt(0));
        String article = lexicon.language()
                .pattern(gender == Gender.FEMININE ? "reading.the.feminine" : "reading.the.masculine");
        return new NounPhrase(common ? Articles.joined(article, name) : name, gender, false);
    }

    private Optional<String> before(int at) {
        String word = reading.lower(at);
        String uncontracted = lexicon.pair("contractions", word).orElse(word);
        return lexicon.is("definite", uncontracted) ? Optional.of(uncontracted) : Optional.empty();
    }

    private Gender gender(String determiner, String name) {
        return lexicon.pair("determiner-genders", determiner)
                .or(() -> lexicon.genderOfHead(name))
                .map(Gender::of)
                .orElse(Gender.of(lexicon.language().pattern("reading.gender")));
    }

    private boolean plural(String determiner) {
        return lexicon.pair("determiner-genders", determiner)
                .filter(letters -> letters.endsWith("p"))
                .isPresent();
    }
}
