package dateline.annotation.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what a part-of-speech model often gets wrong and the words around prove: “all known lakes” has no verb, “the team
 * plans to publish” has two.
 */
final class Retagger {
    private final Verbs verbs;

    Retagger(Verbs verbs) {
        this.verbs = verbs;
    }

    List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>(words);
        for (int at = 1; at + 1 < words.size(); at++) {
            Word word = words.get(at);
            if (isAttribute(words, at)) {
                mended.set(at, as("ADJ", word));
            } else if (isPlanning(words, at)) {
                mended.set(at, as("VERB", word));
            }
        }
        return mended;
    }

    private boolean isAttribute(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is("VERB")
                && words.get(at - 1).is("DET")
                && words.get(at + 1).is("NOUN")
                && (verbs.is("participle", word) || verbs.is("gerund", word));
    }

    private boolean isPlanning(List<Word> words, int at) {
        return words.get(at).is("NOUN")
                && verbs.is("futureAux", words.get(at))
                && words.get(at - 1).is("NOUN", "PROPN", "PRON")
                && verbs.is("infinitiveMark", words.get(at + 1))
                && at + 2 < words.size()
                && words.get(at + 2).is("VERB", "AUX");
    }

    private static Word as(String tag, Word word) {
        return new Word(word.text(), word.key(), tag, word.begin(), word.end());
    }
}
