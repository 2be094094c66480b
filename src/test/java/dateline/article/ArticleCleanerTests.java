package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Dropped.Reason;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCleanerTests {
    private static final String CAPTION =
            "La maire Ana Costa inaugure le pont. (Photo Luc Martin/AFP via Getty Images)";

    @Test
    void a_doubled_caption_stays_once_and_without_its_credit() {
        Cleaning cleaning = ArticleCleaner.clean(CAPTION + "\n\n" + CAPTION + "\n\nLe pont ouvre lundi.", "");

        assertThat(cleaning.kept()).hasToString("La maire Ana Costa inaugure le pont.\nLe pont ouvre lundi.");
        assertThat(cleaning.dropped()).extracting(Dropped::reason).containsExactly(Reason.CREDIT, Reason.REPEATED);
    }

    @Test
    void the_headline_is_recognised_and_not_repeated_in_the_text() {
        String pasted = "Le pont rouvre enfin\n\nLe pont rouvre lundi, après six mois de travaux.";
        String headline = ArticleCleaner.headline(pasted).orElseThrow();

        assertThat(headline).isEqualTo("Le pont rouvre enfin");
        assertThat(ArticleCleaner.clean(pasted, headline).kept())
                .hasToString("Le pont rouvre lundi, après six mois de travaux.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le pont rouvre lundi.\n\nIl était fermé.", "Une seule ligne", ""})
    void a_first_sentence_is_no_headline(String pasted) {
        assertThat(ArticleCleaner.headline(pasted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPEAL     | Vous avez aimé cet article ? Partagez-le avec vos amis !
            APPEAL     | Inscrivez-vous à notre newsletter pour ne rien manquer
            APPEAL     | Abonnez-vous pour lire la suite
            APPEAL     | Sign up for our weekly newsletter
            APPEAL     | Enjoyed this story? Share it with a friend.
            APPEAL     | Support our independent journalism
            COOKIES    | Ce site utilise des cookies pour améliorer votre navigation.
            COOKIES    | We use cookies. Accept all or manage your preferences.
            READ_ALSO  | Lire aussi : Le pont fermé pour travaux
            READ_ALSO  | À lire également – Les travaux du pont en cinq dates
            READ_ALSO  | Read more: How the bridge was built
            READ_ALSO  | SEE ALSO: The bridge in pictures
            SEPARATOR  | * * * * *
            SEPARATOR  | ________________
            CREDIT     | © Luc Martin / AFP
            CREDIT     | Photo : Luc Martin
            CREDIT     | Photograph: Jane Hill/Reuters
            NAVIGATION | Accueil > Société > Transports
            NAVIGATION | Temps de lecture : 4 min
            NAVIGATION | 5 min read
            NAVIGATION | Advertisement
            BYLINE     | Publié le 18 janvier 2022 à 10h42
            BYLINE     | Par Jeanne Dubois et Luc Martin
            BYLINE     | By Jane Hill, Political Editor
            BYLINE     | Updated January 18, 2022 at 9:14 a.m. EST
            """)
    void what_a_site_puts_around_an_article_is_dropped(Reason reason, String line) {
        Cleaning cleaning = ArticleCleaner.clean("Le pont ouvre lundi.\n" + line + "\nLa maire est satisfaite.", "");

        assertThat(cleaning.kept()).hasToString("Le pont ouvre lundi.\nLa maire est satisfaite.");
        assertThat(cleaning.dropped()).extracting(Dropped::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le ministère interdit les cookies tiers sur les sites publics à partir du 1er mars, sauf accord écrit de"
                        + " chaque visiteur, et prévoit une amende de 3 000 euros ; les communes ont un an pour s’adapter,"
                        + " selon le décret, qui renvoie à la loi de 1978.",
                "« Inscrivez-vous à notre newsletter », a lancé la candidate à ses partisans.",
                "Le don d’organes progresse, selon l’agence.",
                "Share prices fell by 3 per cent on Monday.",
                "Par ailleurs, la ville achète deux bus.",
                "By Monday the strike had spread to Lyon.",
                "Home Secretary Jane Hill spoke first.",
                "Updated rules apply from May, the council said.",
                "Lire est un plaisir, dit l’enseignante.",
            })
    void sentences_that_only_look_like_it_stay(String sentence) {
        assertThat(ArticleCleaner.clean("Premier paragraphe.\n" + sentence, "").dropped())
                .isEmpty();
    }

    @Test
    void what_was_dropped_can_be_brought_back_piece_by_piece() {
        Cleaning cleaning = ArticleCleaner.clean("Un.\n* * * *\nDeux.\nLire aussi : Trois", "");
        Dropped last = cleaning.dropped().get(1);

        assertThat(cleaning.withBack(last.span().begin()).kept()).hasToString("Un.\nDeux.\nLire aussi : Trois");
    }

    @Test
    void words_are_found_again_when_more_of_the_text_is_brought_back() {
        Cleaning before = ArticleCleaner.clean("  Un 😀.\n\n* * * *\n\nDeux trois. (Photo Luc Martin/AFP)\nFin.", "");
        Cleaning after = Cleaning.none(before.brought());
        String kept = before.kept().toString();

        for (String words : java.util.List.of("Un 😀", "Deux", "trois.\nFin")) {
            int first = kept.codePointCount(0, kept.indexOf(words));
            TextSpan span = new TextSpan(first, first + words.codePointCount(0, words.length()));
            TextSpan there = before.moved(span, after).orElseThrow();
            assertThat(after.kept().slice(there))
                    .startsWith(words.substring(0, 2))
                    .endsWith(words.substring(words.length() - 2));
            assertThat(after.moved(there, before)).contains(span);
        }
    }

    @Test
    void words_that_are_left_out_have_no_place_any_more() {
        Cleaning whole = Cleaning.none(new ArticleText("Un.\n* * * *\nDeux."));

        assertThat(whole.moved(new TextSpan(4, 7), ArticleCleaner.clean("Un.\n* * * *\nDeux.", "")))
                .isEmpty();
    }

    @Test
    void nothing_in_what_stays_is_changed() {
        String words = "« Le pont »\u00A0: l'heure d’ouvrir “enfin”… 9\u202F000\u00A0visiteurs\u202F!";

        assertThat(ArticleCleaner.clean(words + "\r\n\r\nFin.", "").kept()).hasToString(words + "\nFin.");
    }

    @Test
    void a_long_appeal_is_dropped_where_it_follows_another() {
        String longAppeal =
                "Nous avons besoin de vous pour durer. " + "Cette phrase est longue et ne dit rien. ".repeat(8);
        Cleaning cleaning = ArticleCleaner.clean("Un.\nAbonnez-vous !\n" + longAppeal, "");

        assertThat(cleaning.kept()).hasToString("Un.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Publié le 18 janvier 2022 à 10h42   | 2022-01-18
            Mis à jour le 1er mars 2024         | 2024-03-01
            Publié le 03/04/2023 à 06:00        | 2023-04-03
            Published January 18, 2022          | 2022-01-18
            Updated 5 May 2021, 10:00           | 2021-05-05
            """)
    void the_day_of_publication_is_guessed_from_its_line(String line, LocalDate day) {
        assertThat(ArticleCleaner.clean(line + "\nLe pont ouvre.", "").publicationDate())
                .contains(day);
    }

    @Test
    void an_empty_text_leaves_nothing_and_does_not_fail() {
        assertThat(ArticleCleaner.clean(" \n\t\n", "").kept().length()).isZero();
    }

    @Test
    void a_text_of_twenty_thousand_words_is_cleaned_without_losing_any() {
        String paragraph = "La maire a ouvert le pont numéro %d devant ses habitants réunis sur la place. ";
        String text = java.util.stream.IntStream.range(0, 1500)
                .mapToObj(paragraph::formatted)
                .collect(Collectors.joining("\n"));

        assertThat(ArticleCleaner.clean(text, "").dropped()).isEmpty();
    }
}
