package dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.ArticleCleaner;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.corpus.Corpus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long, and what was never meant to be read: the time for twice the text stays about twice the time. */
class LongTextTests {
    private static final int WORDS = 20_000;
    private static final int CHARACTERS = 100_000;
    private static final double MOST_GROWTH = 3.5;
    private static final int ROUNDS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void twenty_thousand_words_have_facts_from_beginning_to_end(String language) {
        Article article = joined(language, WORDS);
        List<Annotation> found = Annotator.annotate(article);

        int tenth = article.text().length() / 10;
        for (int part = 0; part < 10; part++) {
            TextSpan stretch = new TextSpan(part * tenth, (part + 1) * tenth);
            assertThat(found)
                    .as("part " + part)
                    .anyMatch(one -> stretch.contains(one.mark().span()));
        }
        assertThat(found).allSatisfy(one -> assertThat(one.mark().quote())
                .isEqualTo(article.text().slice(one.mark().span())));
    }

    @Test
    void twenty_thousand_words_fit_into_half_a_gigabyte() throws Exception {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongTextTests.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(small.getInputStream().readAllBytes());

        assertThat(small.waitFor()).as(said).isZero();
        assertThat(said).contains("fr", "en");
    }

    /** Reads one long text in each language; the heap is that of whoever starts it. */
    public static void main(String[] none) {
        for (String language : List.of("fr", "en")) {
            Article article = joined(language, WORDS);
            System.out.println(language + " " + Annotator.annotate(article).size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Ab",
                "\"",
                "«",
                "« ",
                "7",
                "le ",
                "Le ",
                "(",
                "() ",
                "\n",
                "a\n",
                " ",
                ".",
                ", ",
                "’",
                "l’",
                "😀",
                "M. ",
                "1 000 ",
                "lundi ",
                "18 janvier 2022 ",
                "January 18, 2022, ",
                "ministre,président.Macron",
                "de la ",
                "deux cent vingt ",
                "(AFP) ",
                "Photo : ",
                "« oui », dit-elle. ",
                "Emmanuel Macron a dit « oui ». ",
                "l’ONU et la France, ",
                "les clubs doivent payer 30 euros ",
                "the law obliges clubs to pay $30 by 3 May. "
            })
    void hostile_texts_take_twice_the_time_for_twice_the_length(String piece) {
        for (String language : List.of("fr", "en")) {
            String half = piece.repeat(CHARACTERS / 2 / piece.length());
            String whole = piece.repeat(CHARACTERS / piece.length());
            double shorter = Double.MAX_VALUE;
            double longer = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS && longer > MOST_GROWTH * shorter || round < 1; round++) {
                shorter = Math.min(shorter, time(half, language));
                longer = Math.min(longer, time(whole, language));
            }

            assertThat(longer / shorter).as(language + " growth").isLessThan(MOST_GROWTH);
        }
    }

    private static double time(String raw, String language) {
        long begin = System.nanoTime();
        ArticleCleaner.headline(raw);
        ArticleText text = ArticleCleaner.clean(raw, "").kept();
        Annotator.annotate(article(language, text));
        return System.nanoTime() - begin;
    }

    /** Our own articles one after the other, again and again, each round told from the one before. */
    static Article joined(String language, int words) {
        List<Article> articles = Corpus.all().stream()
                .map(Corpus::article)
                .filter(article -> article.language().equals(language))
                .toList();
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int at = 0; count < words; at++) {
            Article next = articles.get(at % articles.size());
            text.append("(").append(at + 1).append(")\n").append(next.text()).append("\n");
            count += next.text().toString().split("\\s+").length;
        }
        return article(language, new ArticleText(text.toString()));
    }

    private static Article article(String language, ArticleText text) {
        return new Article("long", "Long", language, LocalDate.of(2022, 1, 21), "", text);
    }
}
