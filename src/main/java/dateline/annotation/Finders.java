package dateline.annotation;

import dateline.annotation.actor.ActorFinder;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.NameModel;
import dateline.annotation.name.TokenText;
import dateline.annotation.name.Tokeniser;
import dateline.annotation.quotation.QuotationFinder;
import dateline.annotation.syntax.Reader;
import dateline.annotation.time.TimeFinder;
import dateline.article.Article;
import dateline.language.Language;
import java.util.List;

/** The finders of one language with all that they know. */
final class Finders {
    private final Tokeniser tokeniser;
    private final Lexicon lexicon;
    private final NameModel model;
    private final Reader reader;
    private final TimeFinder times;

    Finders(Language language) {
        tokeniser = new Tokeniser(language);
        lexicon = new Lexicon(language, tokeniser);
        model = new NameModel(language.tag());
        reader = new Reader(language);
        times = new TimeFinder(language);
    }

    List<Annotation> annotate(Article article) {
        TokenText reading = new TokenText(article, tokeniser);
        ActorFinder.Found found = ActorFinder.find(reading, lexicon, model);
        Suggestions suggestions = new Suggestions(reading);
        found.cast().members().forEach(suggestions::actor);
        found.places().forEach(suggestions::place);
        QuotationFinder.find(found.cast(), lexicon).forEach(suggestions::quotation);
        suggestions.add(times.find(reader.read(article)));
        return suggestions.inReadingOrder();
    }
}
