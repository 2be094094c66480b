package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The mentions of actors that are sure enough to be somebody’s words’ owner, and whether they are subjects. */
final class Mentions {
    /** A name that is less sure does not become a fact, so nothing can be said by it. */
    private static final double SURE_ENOUGH = 0.6;
    /** No title between a preposition and a name is longer. */
    private static final int LONGEST_TITLE = 5;

    private final List<Cast.Appearance> all;
    /** Where a mention begins that a genitive follows: {@code the authority’s president}. */
    private final BitSet owners = new BitSet();

    private final TokenText reading;
    private final Lexicon lexicon;

    Mentions(Cast cast, Lexicon lexicon) {
        reading = cast.reading();
        all = outermost(cast.between(0, reading.size()));
        all.stream()
                .map(own -> own.sighting().stretch())
                .filter(stretch -> reading.lower(stretch.to()).equals("’s"))
                .forEach(stretch -> owners.set(stretch.from()));
        this.lexicon = lexicon;
    }

    /** Those that lie between two tokens, in reading order; of two that lie in each other the longer. */
    List<Cast.Appearance> between(int from, int to) {
        List<Cast.Appearance> found = new ArrayList<>();
        for (int at = firstFrom(from); at < all.size() && begin(at) < to; at++) {
            if (all.get(at).sighting().stretch().to() <= to) {
                found.add(all.get(at));
            }
        }
        return found;
    }

    /** The department in “a State Department official” says nothing. */
    private static List<Cast.Appearance> outermost(List<Cast.Appearance> sorted) {
        List<Cast.Appearance> kept = new ArrayList<>();
        int end = 0;
        for (Cast.Appearance own : sorted) {
            if (own.member().best().confidence() >= SURE_ENOUGH
                    && own.sighting().stretch().to() > end) {
                kept.add(own);
                end = own.sighting().stretch().to();
            }
        }
        return kept;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (begin(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int begin(int number) {
        return all.get(number).sighting().stretch().from();
    }

    /** A name after a preposition is spoken to or about, titles apart: {@code with Trustee Imelda Cruz}. */
    boolean isObject(int begin) {
        int at = begin - 1;
        while (at > 0 && at > begin - LONGEST_TITLE && isTitle(at)) {
            at--;
        }
        boolean several = lexicon.is("several", reading, at) && lexicon.has("saying-verbs", reading.lower(at - 1));
        boolean bound = lexicon.is("prepositions", reading, at) && !several;
        return owners.get(begin) || bound || reading.word(at).equals("(") || isInfinitive(at);
    }

    /** {@code D’envahir l’Ukraine}, {@code to invade Ukraine}. */
    private boolean isInfinitive(int at) {
        return lexicon.is("infinitive-marks", reading, at - 1)
                && !lexicon.has("small-words", reading.lower(at))
                && reading.lower(at).matches(lexicon.language().pattern("reading.infinitive"));
    }

    /** Whether nothing but titles stands between a token and the mention that begins at another. */
    boolean opensWith(int from, int begin) {
        for (int at = from; at < begin; at++) {
            if (!isTitle(at) && !reading.word(at).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** {@code Joe Farman, Brian Gardiner}: two of a list. */
    boolean isListed(Stretch one, Stretch other) {
        return reading.word(one.to()).equals(",") && other.from() == one.to() + 1;
    }

    /** {@code Mario Molina and Sherwood Rowland}: the second is joined to the first. */
    boolean isJoined(Stretch one, Stretch other) {
        return lexicon.is("and", reading, one.to()) && opensWith(one.to() + 1, other.from());
    }

    private boolean isTitle(int at) {
        return lexicon.is("several", reading, at)
                || !lexicon.is("prepositions", reading, at)
                        && (lexicon.is("determiners", reading, at)
                                || lexicon.isCivility(reading.word(at))
                                || lexicon.nationAt(reading, at).isPresent()
                                || lexicon.has("role-modifiers", reading.lower(at))
                                || lexicon.roleAt(reading, at).isPresent());
    }
}
