package dateline.annotation;

import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.actor.ActorFinder;
import dateline.annotation.figure.FigureFinder;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.NameModel;
import dateline.annotation.name.TokenText;
import dateline.annotation.name.Tokeniser;
import dateline.annotation.quotation.QuotationFinder;
import dateline.annotation.rule.RuleFinder;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Reader;
import dateline.annotation.syntax.Reading;
import dateline.annotation.time.TimeFinder;
import dateline.article.Article;
import dateline.language.Language;
import java.util.List;

/** The finders of one language with all that they know. */
final class Finders {
    private final Tokeniser tokeniser;
    private final Lexicon lexicon;
    private final NameModel model;
    private final Grammar grammar;
    private final Reader reader;
    private final TimeFinder times;
    private final RuleFinder rules;
    private final FigureFinder figures;

    Finders(Language language) {
        tokeniser = new Tokeniser(language);
        lexicon = new Lexicon(language, tokeniser);
        model = new NameModel(language.tag());
        grammar = Grammar.of(language);
        reader = new Reader(grammar);
        times = new TimeFinder(grammar);
        rules = new RuleFinder(grammar);
        figures = new FigureFinder(grammar);
    }

    List<Annotation> annotate(Article article) {
        TokenText reading = new TokenText(article, tokeniser);
        ActorFinder.Found found = ActorFinder.find(reading, lexicon, model);
        Suggestions suggestions = new Suggestions(reading);
        found.cast().members().forEach(suggestions::actor);
        found.places().forEach(suggestions::place);
        QuotationFinder.find(found.cast(), lexicon).forEach(suggestions::quotation);
        Reading words = reader.read(article);
        List<TimeMention> moments = times.find(words);
        suggestions.add(moments);
        List<Passage> passages = Passage.all(words, moments);
        List<RuleStatement> norms = rules.find(passages);
        suggestions.add(norms);
        suggestions.add(figures.find(passages, norms));
        List<Annotation> all = suggestions.inReadingOrder();
        EventPlaces places = new EventPlaces(words, grammar.phrases(), all);
        ClauseGists gists = new ClauseGists(words, grammar.verbs());
        return all.stream().map(places::tied).map(gists::checked).toList();
    }
}
