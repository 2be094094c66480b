package dateline.annotation.rule;

import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    public RuleFinder(Language language) {
        Verbs verbs = new Verbs(language);
        phrases = new NounPhrases(language, verbs);
        words = new WordClasses(language, "rule-words");
        phrasing = new Phrasing(language);
        markers = new MarkerFinder(language, phrases, verbs);
        texts = new LegalTexts(
                words, phrases, phrasing, language.pattern("reading.modifiers").equals("after"));
        consequences = new Consequences(language, words, phrasing);
        subjects = new Subjects(phrases, verbs);
        statements = new StatementReader(language, words, phrases, verbs, subjects, phrasing, texts, consequences);
    }

    /**
     * The rules of an article, in reading order.
     *
     * @param times the time mentions of the same article
     */
    public List<RuleStatement> find(Reading reading, List<TimeMention> times) {
        Context context = new Context();
        List<Ground> grounds = reading.sentences().stream()
                .map(sentence -> ground(reading, sentence, times))
                .toList();
        for (Ground ground : grounds) {
            context.enter(ground, texts.in(ground));
            if (!isQuestion(ground)) {
                read(ground, context);
            }
            context.leave(phrases.from(ground.sentence(), 0)
                    .filter(chunk -> ground.word(0).is("DET", "NOUN"))
                    .flatMap(chunk -> phrasing.phrase(
                            ground, new Wording(reading, ground.sentence()), chunk.from(), chunk.to())));
        }
        List<RuleStatement> rules = new ArrayList<>();
        for (Statement statement : context.statements()) {
            int begin = statement.begin();
            int end = statement.end();
            Mark mark = new Mark(
                    "r" + (rules.size() + 1),
                    reading.span(begin, end),
                    reading.words(begin, end),
                    Origin.SUGGESTED,
                    statement.confidence);
            rules.add(new RuleStatement(mark, statement.norm()));
        }
        return rules;
    }

    private void read(Ground ground, Context context) {
        int found = 0;
        int front = 0;
        List<Marker> all = markers.in(ground);
        for (int at = 0; at < all.size(); at++) {
            int limit = at + 1 < all.size() ? start(ground, all.get(at), all.get(at + 1)) : ground.size();
            found += statements
                            .read(ground, all.get(at), front, limit, context)
                            .map(context::add)
                            .isPresent()
                    ? 1
                    : 0;
            front = limit;
        }
        if (found == 0) {
            consequences.following(ground).ifPresent(penalty -> context.punish(ground, penalty.part()));
            consequences.exempted(ground, subjects).ifPresent(whom -> context.except(ground, whom));
        }
    }

    /** Index of the first word of the next marker’s clause. */
    private int start(Ground ground, Marker marker, Marker next) {
        int start = next.hasLead(MarkerPattern.Lead.NONE)
                ? next.at()
                : subjects.before(ground, next.at()).map(Subject::from).orElse(next.at());
        while (start > marker.verb() + 1 && (ground.word(start - 1).is("CCONJ") || ground.isMark(start - 1, ",;"))) {
            start--;
        }
        return Math.max(start, marker.verb() + 1);
    }

    private static boolean isQuestion(Ground ground) {
        return ground.isMark(ground.size() - 1, "?");
    }

    private Ground ground(Reading reading, Sentence sentence, List<TimeMention> times) {
        List<Ground.Time> own = times.stream()
                .filter(time -> time.value() != null)
                .map(time -> {
                    int begin = reading.article()
                            .text()
                            .toString()
                            .offsetByCodePoints(0, time.mark().span().begin());
                    int end = begin + time.mark().quote().length();
                    return begin >= sentence.begin() && end <= sentence.end()
                            ? time(sentence, sentence.indexAt(begin), sentence.indexAt(end - 1) + 1, time)
                            : null;
                })
                .filter(Objects::nonNull)
                .toList();
        return new Ground(reading, sentence, own);
    }

    /** “Trente jours après” without its “après”, which leads to what the days are counted from. */
    private Ground.Time time(Sentence sentence, int from, int to, TimeMention time) {
        Word last = sentence.words().get(to - 1);
        boolean leads = to - from > 1 && (words.has("later", last) || words.has("ahead", last));
        return new Ground.Time(from, leads ? to - 1 : to, Objects.requireNonNull(time.value()));
    }
}
