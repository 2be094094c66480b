package dateline.annotation.rule;

import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.figure.Quantities;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Subjects;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds rules in articles of one language and takes them apart. Its knowledge is data: {@code rule-markers.txt} says which
 * words state a rule, {@code rule-words.txt} which words lead to its parts.
 */
public final class RuleFinder {
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Phrasing phrasing;
    private final MarkerFinder markers;
    private final LegalTexts texts;
    private final Consequences consequences;
    private final Subjects subjects;
    private final StatementReader statements;

    /** Reads the data of the language. */
    public RuleFinder(Grammar grammar) {
        words = new WordClasses(grammar.language(), "rule-words");
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
        subjects = grammar.subjects();
        markers = new MarkerFinder(grammar);
        texts = new LegalTexts(grammar, words);
        Quantities quantities = new Quantities(grammar.language());
        consequences = new Consequences(grammar, words, quantities);
        statements = new StatementReader(grammar, words, quantities, texts, consequences);
    }

    /** The rules of an article, in reading order. */
    public List<RuleStatement> find(List<Passage> passages) {
        Context context = new Context();
        for (Passage passage : passages.stream().map(this::trimmed).toList()) {
            context.enter(passage, texts.in(passage));
            if (!isQuestion(passage)) {
                read(passage, context);
            }
            context.leave(phrases.from(passage.sentence(), 0)
                    .filter(chunk -> passage.word(0).is("DET", "NOUN"))
                    .flatMap(chunk -> phrasing.phrase(passage, passage.wording(), chunk.from(), chunk.to())));
        }
        List<RuleStatement> rules = new ArrayList<>();
        for (Statement statement : context.statements()) {
            rules.add(statement.named("r" + (rules.size() + 1)));
        }
        return rules;
    }

    private void read(Passage passage, Context context) {
        int found = 0;
        int front = 0;
        List<Marker> all = markers.in(passage);
        for (int at = 0; at < all.size(); at++) {
            int limit = at + 1 < all.size() ? start(passage, all.get(at), all.get(at + 1)) : passage.size();
            found += statements
                            .read(passage, all.get(at), front, limit, context)
                            .map(context::add)
                            .isPresent()
                    ? 1
                    : 0;
            front = limit;
        }
        if (found == 0) {
            consequences.following(passage).ifPresent(penalty -> context.punish(passage, penalty.part()));
            consequences.unless(passage).ifPresent(penalty -> context.punishLast(passage, penalty.part()));
            consequences.exempted(passage).ifPresent(whom -> context.except(passage, whom));
        }
    }

    /** Index of the first word of the next marker’s clause. */
    private int start(Passage passage, Marker marker, Marker next) {
        int start = next.hasLead(MarkerPattern.Lead.NONE)
                ? next.at()
                : subjects.before(passage, next.at()).map(Subject::from).orElse(next.at());
        while (start > marker.verb() + 1 && (passage.word(start - 1).is("CCONJ") || passage.isMark(start - 1, ",;"))) {
            start--;
        }
        return Math.max(start, marker.verb() + 1);
    }

    private static boolean isQuestion(Passage passage) {
        return passage.isMark(passage.size() - 1, "?");
    }

    /** “Trente jours après” without its “après”, which leads to what the days are counted from. */
    private Passage trimmed(Passage passage) {
        List<Passage.Time> times = passage.times().stream()
                .map(time -> {
                    Word last = passage.word(time.to() - 1);
                    boolean leads =
                            time.to() - time.from() > 1 && (words.has("counted", last) || words.has("ahead", last));
                    return new Passage.Time(time.from(), leads ? time.to() - 1 : time.to(), time.value());
                })
                .toList();
        return new Passage(passage.reading(), passage.sentence(), times, passage.quotes());
    }
}
