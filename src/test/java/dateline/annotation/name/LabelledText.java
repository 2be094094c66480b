package dateline.annotation.name;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text whose names are labelled by hand, from a line of a training file. */
record LabelledText(Article article, List<Label> labels) {
    private static final Set<String> TYPES = Set.of("Person", "Organization", "Location");

    record Label(TextSpan span, String type) {}

    /** All documents of a file with one JSON document a line: text, and entities as {@code [begin, end, type]}. */
    static List<LabelledText> read(Path file, String language) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<LabelledText> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            found.add(of(json.readTree(line), language));
        }
        return found;
    }

    private static LabelledText of(JsonNode document, String language) {
        ArticleText text = new ArticleText(document.get("text").asString());
        List<Label> labels = new ArrayList<>();
        for (JsonNode entity : document.get("entities")) {
            if (TYPES.contains(entity.get(2).asString())) {
                labels.add(new Label(
                        new TextSpan(entity.get(0).asInt(), entity.get(1).asInt()),
                        entity.get(2).asString()));
            }
        }
        return new LabelledText(new Article("text", "", language, null, "", text), outermost(labels));
    }

    private static List<Label> outermost(List<Label> labels) {
        return labels.stream()
                .filter(label -> labels.stream()
                        .noneMatch(other -> !other.span().equals(label.span())
                                && other.span().contains(label.span())))
                .distinct()
                .toList();
    }

    /** One sample a sentence; adaptive features are cleared where a text begins. */
    List<NameSample> samples() {
        Tokeniser tokeniser = new Tokeniser(Languages.forTag(article.language()).orElseThrow());
        List<NameSample> samples = new ArrayList<>();
        for (TextSpan sentence : article.sentences()) {
            List<Token> tokens = tokeniser.tokens(article.text(), sentence);
            if (!tokens.isEmpty()) {
                String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
                samples.add(new NameSample(words, spans(tokens), samples.isEmpty()));
            }
        }
        return samples;
    }

    private Span[] spans(List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        for (Label label : labels) {
            int first = -1;
            int last = -1;
            for (int at = 0; at < tokens.size(); at++) {
                TextSpan token = tokens.get(at).span();
                if (token.overlaps(label.span())) {
                    first = first < 0 ? at : first;
                    last = at;
                }
            }
            if (first >= 0 && spans.stream().noneMatch(new Span(first, last + 1)::intersects)) {
                spans.add(new Span(first, last + 1, label.type()));
            }
        }
        spans.sort(null);
        return spans.toArray(Span[]::new);
    }
}
