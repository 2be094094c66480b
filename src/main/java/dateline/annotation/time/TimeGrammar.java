package dateline.annotation.time;

import dateline.annotation.syntax.Token;
import dateline.annotation.time.TimePattern.Element;
import dateline.annotation.time.TimePattern.Match;
import dateline.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The patterns of a language, tried at every token: the longest that matches wins, of two as long the first. */
final class TimeGrammar {
    private final TimeLexicon lexicon;
    private final Map<String, List<TimePattern>> byWord = new HashMap<>();
    private final Map<String, List<TimePattern>> byClass = new HashMap<>();

    TimeGrammar(Language language) {
        lexicon = new TimeLexicon(language);
        PatternReader reader = new PatternReader(lexicon, language.locale());
        for (String line : language.words("time-patterns")) {
            for (TimePattern pattern : reader.read(line)) {
                Element first = pattern.elements().get(0);
                if (first.name().isEmpty()) {
                    first.literals().stream()
                            .map(literal -> literal.get(0))
                            .distinct()
                            .forEach(word -> byWord.computeIfAbsent(word, fresh -> new ArrayList<>())
                                    .add(pattern));
                } else {
                    byClass.computeIfAbsent(first.name(), fresh -> new ArrayList<>())
                            .add(pattern);
                }
            }
        }
    }

    TimeLexicon lexicon() {
        return lexicon;
    }

    /** The expressions in the tokens of a sentence, in reading order, none over another. */
    List<TimeExpression> expressions(List<Token> tokens) {
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = longest(tokens, at);
            if (match == null || isOutdone(match, tokens, at)) {
                at++;
            } else if (match.pattern().meaning().get(0).equals("none")) {
                at = match.end();
            } else {
                found.add(new TimeExpression(
                        match.pattern().meaning(),
                        match.found(),
                        tokens.get(match.begin()).begin(),
                        tokens.get(match.end() - 1).end()));
                at = match.end();
            }
        }
        return found;
    }

    /** Whether a longer expression begins where this one does after the words that only introduce it. */
    private boolean isOutdone(Match match, List<Token> tokens, int at) {
        Match inner = match.begin() > at ? longest(tokens, match.begin()) : null;
        return inner != null && inner.stop() > match.stop();
    }

    private @Nullable Match longest(List<Token> tokens, int at) {
        Match best = longest(byWord.getOrDefault(tokens.get(at).key(), List.of()), tokens, at, null);
        for (Map.Entry<String, List<TimePattern>> entry : byClass.entrySet()) {
            if (lexicon.at(entry.getKey(), tokens, at).isPresent()) {
                best = longest(entry.getValue(), tokens, at, best);
            }
        }
        return best;
    }

    private @Nullable Match longest(List<TimePattern> patterns, List<Token> tokens, int at, @Nullable Match before) {
        Match best = before;
        for (TimePattern pattern : patterns) {
            Match match = pattern.at(lexicon, tokens, at).orElse(null);
            if (match != null && (best == null || match.isBetterThan(best))) {
                best = match;
            }
        }
        return best;
    }
}
