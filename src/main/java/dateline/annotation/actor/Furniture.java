package dateline.annotation.actor;

import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.language.Language;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Finds what is no prose: photo credits, navigation, appeals. No actor is sought there. */
final class Furniture {
    /** Fewer words in capitals may be a name. */
    private static final int SHOUTED = 4;

    private final TokenText reading;
    private final Pattern beginning;

    Furniture(TokenText reading, Language language) {
        this.reading = reading;
        beginning = Pattern.compile("(?i)(?:" + String.join("|", language.words("furniture")) + ")");
    }

    /** The tokens that are furniture. */
    BitSet tokens() {
        BitSet found = new BitSet();
        for (Stretch sentence : reading.sentences()) {
            if (begins(sentence.from(), sentence.to()) || isShouted(sentence)) {
                found.set(sentence.from(), sentence.to());
            }
            brackets(sentence, found);
        }
        return found;
    }

    /** A headline all in capitals tells no names from other words. */
    private boolean isShouted(Stretch sentence) {
        int words = 0;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            String word = reading.word(at);
            if (reading.token(at).isWord()) {
                if (!word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
                    return false;
                }
                words++;
            }
        }
        return words >= SHOUTED;
    }

    private void brackets(Stretch sentence, BitSet found) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (reading.word(at).equals("(") && begins(at, sentence.to())) {
                int close = at;
                while (close < sentence.to() - 1 && !reading.word(close).equals(")")) {
                    close++;
                }
                found.set(at, close + 1);
            }
        }
    }

    private boolean begins(int from, int to) {
        String words = reading.words(new Stretch(from, Math.min(to, from + 8)));
        return beginning.matcher(words).lookingAt();
    }
}
