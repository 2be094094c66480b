package dateline.annotation.name;

import dateline.article.Article;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** An article as a row of tokens, its sentences as stretches of that row. */
public final class TokenText {
    private final Article article;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Stretch> sentences = new ArrayList<>();
    private final List<Integer> sentenceOfToken = new ArrayList<>();

    /** Reads the article. */
    public TokenText(Article article, Tokeniser tokeniser) {
        this.article = article;
        for (TextSpan sentence : article.sentences()) {
            List<Token> own = tokeniser.tokens(article.text(), sentence);
            if (!own.isEmpty()) {
                sentences.add(new Stretch(tokens.size(), tokens.size() + own.size()));
                own.forEach(token -> sentenceOfToken.add(sentences.size() - 1));
                tokens.addAll(own);
            }
        }
    }

    public Article article() {
        return article;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** The words of the token, or nothing outside the article. */
    public String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
    }

    /** The words of the token in lower case, typographic apostrophes for straight ones. */
    public String lower(int at) {
        return word(at).toLowerCase(java.util.Locale.ROOT).replace('\'', '’');
    }

    public List<Stretch> sentences() {
        return sentences;
    }

    /** Number of the sentence in which the token stands, from 0. */
    public int sentenceNumber(int at) {
        return sentenceOfToken.get(at);
    }

    /** The sentence in which the token stands. */
    public Stretch sentence(int at) {
        return sentences.get(sentenceOfToken.get(at));
    }

    /** Whether the token is the first word of its sentence, quotation marks and brackets apart. */
    public boolean isFirstWord(int at) {
        for (int before = at - 1; before >= sentence(at).from(); before--) {
            String mark = word(before);
            if (mark.equals(":") || "«“\"‘–—-".contains(mark)) {
                return true;
            }
            if (token(before).isWord() || Character.isDigit(mark.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is there and begins with a capital. */
    public boolean isCapitalised(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    /** The place in the text, in code points, of a stretch of tokens. */
    public TextSpan span(Stretch stretch) {
        return new TextSpan(
                tokens.get(stretch.from()).span().begin(),
                tokens.get(stretch.to() - 1).span().end());
    }

    /** The words of the text at a stretch of tokens. */
    public String words(Stretch stretch) {
        return article.text().slice(span(stretch)).replaceAll("\\s+", " ");
    }
}
