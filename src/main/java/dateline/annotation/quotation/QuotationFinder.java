package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is said in an article, and by whom. */
public final class QuotationFinder {
    /** A shorter quotation within reported speech is part of it. */
    private static final int FRAGMENT = 4;

    private QuotationFinder() {}

    /** Direct and reported speech in reading order, none overlapping another. */
    public static List<Utterance> find(Cast cast, Lexicon lexicon) {
        Saying saying = new Saying(cast.reading(), lexicon);
        SpeakerFinder speakers = new SpeakerFinder(cast, lexicon);
        List<QuotedWords> quoted = QuoteMarks.pair(cast.reading());
        List<Utterance> reported = new ReportedSpeech(cast, lexicon, saying, speakers)
                .find().stream()
                        .filter(own -> quoted.stream()
                                .noneMatch(marks -> marks.inside().contains(own.words())))
                        .toList();
        List<Utterance> direct = new DirectSpeech(cast, lexicon, saying, speakers).find(quoted, reported);
        List<Utterance> all = new ArrayList<>(reported);
        for (Utterance literal : direct) {
            boolean fragment = literal.words().length() < FRAGMENT
                    && reported.stream().anyMatch(own -> own.words().contains(literal.words()));
            if (!fragment) {
                all.removeIf(own -> !own.direct() && own.words().overlaps(literal.words()));
                all.add(literal);
            }
        }
        all.sort(Comparator.comparingInt(own -> own.words().from()));
        Gists gists = new Gists(cast.reading(), lexicon);
        return all.stream()
                .map(said -> said.direct() ? said : said.withGist(gists.of(said.words())))
                .toList();
    }
}
