package dateline.annotation.quotation;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.List;
import java.util.Optional;

/** Takes reported speech for a clause that can stand after “que/that”, where nothing in it hangs on its surroundings. */
final class Gists {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 22;
    private static final List<String> PRONOUNS =
            List.of("pronouns.masculine", "pronouns.feminine", "pronouns.plural", "pronouns.other", "possessives");

    private final TokenText reading;
    private final Lexicon lexicon;

    Gists(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** The clause, if it has its own subject, no pronoun and no quotation mark. */
    Optional<String> of(Stretch words) {
        boolean subject = lexicon.is("definite", reading, words.from()) || reading.isCapitalised(words.from());
        if (!subject || words.length() < SHORTEST || words.length() > LONGEST) {
            return Optional.empty();
        }
        for (int at = words.from(); at < words.to(); at++) {
            String word = reading.lower(at);
            if ("«»“”\"".contains(word) || PRONOUNS.stream().anyMatch(kind -> lexicon.is(kind, word))) {
                return Optional.empty();
            }
        }
        return Optional.of(reading.words(words)).filter(clause -> !startsSentence(words));
    }

    /** A clause that stands first has a capital that is not its own. */
    private boolean startsSentence(Stretch words) {
        return reading.isFirstWord(words.from());
    }
}
