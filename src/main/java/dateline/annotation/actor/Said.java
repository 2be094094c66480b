package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.BitSet;

/** Finds what is only said, quoted or reported: whoever acts there need not act in the story. */
final class Said {
    private static final int REACH = 8;

    private final TokenText reading;
    private final Lexicon lexicon;

    Said(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** The tokens between quotation marks and behind “said that”, to the end of their sentence. */
    BitSet tokens() {
        BitSet found = new BitSet();
        for (Stretch sentence : reading.sentences()) {
            boolean open = false;
            boolean reported = false;
            for (int at = sentence.from(); at < sentence.to(); at++) {
                String word = reading.word(at);
                open = "«“".contains(word) || open && !"»”".contains(word);
                reported |= lexicon.is("that", reading, at) && isReported(at, sentence.from());
                found.set(at, open || reported);
            }
        }
        return found;
    }

    private boolean isReported(int that, int first) {
        for (int at = that - 1;
                at >= Math.max(first, that - REACH) && !reading.word(at).equals(",");
                at--) {
            if (lexicon.has("saying-verbs", reading.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
