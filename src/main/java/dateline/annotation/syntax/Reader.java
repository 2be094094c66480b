package dateline.annotation.syntax;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Reads articles of one language: splits them into words and tells each word’s part of speech.
 *
 * <p>Names of the model and the pattern of a word stand in {@code syntax.properties}. The models are those of Apache
 * OpenNLP, trained on Universal Dependencies.
 */
public final class Reader {
    /** The tagger’s search copies what it has so far at each word; long lists would make it quadratic. */
    private static final int WORDS_AT_A_TIME = 120;

    private final Language language;
    private final Pattern word;
    private final POSModel model;
    private final Retagger retagger;

    /** Loads the model of the language. */
    public Reader(Grammar grammar) {
        language = grammar.language();
        word = Pattern.compile(language.pattern("syntax.word"));
        model = model(language.pattern("syntax.model"));
        retagger = new Retagger(grammar.verbs());
    }

    private static POSModel model(String name) {
        try (InputStream file = Reader.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("No model " + name);
            }
            return new POSModel(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The article with its sentences in words. */
    public Reading read(Article article) {
        String text = article.text().toString();
        POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.UD);
        List<Sentence> sentences = new ArrayList<>();
        int point = 0;
        int unit = 0;
        for (TextSpan span : article.sentences()) {
            int begin = text.offsetByCodePoints(unit, span.begin() - point);
            int end = text.offsetByCodePoints(begin, span.length());
            List<Word> words = tagged(text, begin, end, tagger);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(words, article.text().paragraphAt(span.begin())));
            }
            point = span.end();
            unit = end;
        }
        return new Reading(article, language, sentences);
    }

    private List<Word> tagged(String text, int begin, int end, POSTaggerME tagger) {
        List<Word> words = new ArrayList<>();
        Matcher found = word.matcher(text).region(begin, end);
        List<int[]> places = new ArrayList<>();
        while (found.find()) {
            places.add(new int[] {found.start(), found.end()});
        }
        for (int from = 0; from < places.size(); from += WORDS_AT_A_TIME) {
            List<int[]> batch = places.subList(from, Math.min(places.size(), from + WORDS_AT_A_TIME));
            String[] forms = batch.stream()
                    .map(place -> straight(text.substring(place[0], place[1])))
                    .toArray(String[]::new);
            String[] tags = tagger.tag(forms);
            for (int at = 0; at < forms.length; at++) {
                int[] place = batch.get(at);
                String key = forms[at].toLowerCase(language.locale());
                words.add(new Word(text.substring(place[0], place[1]), key, tags[at], place[0], place[1]));
            }
        }
        return retagger.mended(words);
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }
}
