package dateline.annotation;

import dateline.annotation.actor.ActorFinder;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.NameModel;
import dateline.annotation.name.Reading;
import dateline.annotation.name.Tokeniser;
import dateline.annotation.quotation.QuotationFinder;
import dateline.article.Article;
import dateline.language.Language;
import java.util.List;

/** The finders of one language with all that they know. */
final class Finders {
    private final Tokeniser tokeniser;
    private final Lexicon lexicon;
    private final NameModel model;

    Finders(Language language) {
        tokeniser = new Tokeniser(language);
        lexicon = new Lexicon(language, tokeniser);
        model = new NameModel(language.tag());
    }

    List<Annotation> annotate(Article article) {
        Reading reading = new Reading(article, tokeniser);
        ActorFinder.Found found = ActorFinder.find(reading, lexicon, model);
        Suggestions suggestions = new Suggestions(reading);
        found.cast().members().forEach(suggestions::actor);
        found.places().forEach(suggestions::place);
        QuotationFinder.find(found.cast(), lexicon).forEach(suggestions::quotation);
        return suggestions.inReadingOrder();
    }
}
