package dateline.annotation.rule;

import dateline.annotation.syntax.Passage;
import dateline.vocabulary.Modality;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article has said so far: the texts that it mentioned and the rules that it stated. */
final class Context {
    /** How many paragraphs on a text still governs what is said. */
    private static final int REACH = 1;

    private final List<LegalText> mentioned = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private List<LegalText> here = List.of();
    private @Nullable NounPhrase topic;
    private boolean ofText;

    /** Goes on to a sentence. */
    void enter(Passage passage, List<LegalText> texts) {
        here = texts;
        mentioned.addAll(texts);
    }

    /** What the sentence before begins with. */
    Optional<NounPhrase> topic() {
        return Optional.ofNullable(topic);
    }

    /** Whether the sentence before begins with a text of law, which “it” then stands for. */
    boolean speaksOfText() {
        return ofText;
    }

    /** Leaves a sentence that begins with this phrase. */
    void leave(Optional<NounPhrase> phrase) {
        topic = phrase.orElse(null);
        ofText = topic != null && here.stream().anyMatch(text -> text.from() == 0);
    }

    List<Statement> statements() {
        return statements;
    }

    Statement add(Statement statement) {
        statements.add(statement);
        return statement;
    }

    /** The texts of the sentence. */
    List<LegalText> here() {
        return here;
    }

    /** The text that governs a sentence of this paragraph: the last one of the paragraph, or of those before. */
    Optional<LegalText> governing(int paragraph) {
        return mentioned.isEmpty()
                        || paragraph - mentioned.get(mentioned.size() - 1).paragraph() > REACH
                ? Optional.empty()
                : Optional.of(meant(mentioned.get(mentioned.size() - 1)));
    }

    /** Which text “le règlement”, “the act” is: the last one with that noun and a name; itself where there is none. */
    LegalText meant(LegalText text) {
        if (text.full()) {
            return text;
        }
        String head = head(text.name());
        for (int at = mentioned.size() - 1; at >= 0; at--) {
            LegalText other = mentioned.get(at);
            if (other.full() && other.name().text().toLowerCase(Locale.ROOT).contains(head)) {
                return other.mentionedIn(text.paragraph());
            }
        }
        return text;
    }

    private static String head(NounPhrase name) {
        String[] words = name.text().toLowerCase(Locale.ROOT).split("[ ’']");
        return words[words.length - 1];
    }

    /** The rule stated last, no more than a paragraph before. */
    Optional<Statement> last(int paragraph) {
        return statements.isEmpty()
                        || paragraph - statements.get(statements.size() - 1).paragraph() > 1
                ? Optional.empty()
                : Optional.of(statements.get(statements.size() - 1));
    }

    /** Gives a penalty to the rules of the paragraph that have none yet. */
    void punish(Passage passage, NounPhrase penalty) {
        int paragraph = passage.sentence().paragraph();
        List<Statement> guilty = statements.stream()
                .filter(one -> one.paragraph() == paragraph && one.modality != Modality.MAY && one.sanction == null)
                .toList();
        guilty.forEach(one -> one.sanction = penalty);
        if (!guilty.isEmpty()) {
            guilty.get(guilty.size() - 1).extended = passage.sentence().end();
        }
    }

    /** Gives a penalty to the rule right before. */
    void punishLast(Passage passage, NounPhrase penalty) {
        last(passage.sentence().paragraph())
                .filter(one -> one.modality != Modality.MAY && one.sanction == null)
                .ifPresent(one -> {
                    one.sanction = penalty;
                    one.extended = passage.sentence().end();
                });
    }

    /** Gives an exception to the rule right before. */
    void except(Passage passage, String whom) {
        last(passage.sentence().paragraph())
                .filter(one -> one.paragraph() == passage.sentence().paragraph() && one.exception == null)
                .ifPresent(one -> {
                    one.exception = whom;
                    one.extended = passage.sentence().end();
                });
    }
}
