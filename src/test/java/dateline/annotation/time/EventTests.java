package dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Reader;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.vocabulary.Event;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTests {
    private static final Language FRENCH = Languages.forTag("fr").orElseThrow();
    private static final Language ENGLISH = Languages.forTag("en").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Les deux ministres ont signé le traité de paix vendredi à Oslo. | les deux ministres ont signé le traité de paix à Oslo | la signature du traité de paix | REPORTED
            La loi sera publiée lundi, a annoncé le ministère. | la loi sera publiée | la publication de la loi | PLANNED
            L’accord, signé en 2015 à Paris, reste fragile. | l’accord a été signé à Paris | la signature de l’accord | REPORTED
            Marie Durand rencontrera Paul Petit jeudi à Lyon. | Marie Durand rencontrera Paul Petit à Lyon | la rencontre entre Marie Durand et Paul Petit | PLANNED
            Le règlement entrera en vigueur le 1er juillet 2022. | le règlement entrera en vigueur | l’entrée en vigueur du règlement | PLANNED
            Victor Hugo est mort le 22 mai 1885. | Victor Hugo est mort | la mort de Victor Hugo | REPORTED
            Selon le maire, les travaux auraient commencé en mars 2021. | les travaux auraient commencé | le début des travaux | CLAIMED
            Le 17 juin, la principale recevra les familles. | la principale recevra les familles | | PLANNED
            Une réunion avec les délégués est prévue mercredi. | une réunion avec les délégués est prévue | la réunion avec les délégués | PLANNED
            Tout le monde compte sur une rencontre prévue jeudi à Oslo entre les deux rois. | une rencontre est prévue à Oslo entre les deux rois | la rencontre entre les deux rois | PLANNED
            Le procès du notaire se tiendra en mars 2022 à Lyon. | le procès du notaire se tiendra à Lyon | le procès du notaire | PLANNED
            En 2019, la pluie avait interrompu le match pendant une heure. | la pluie a interrompu le match pendant une heure | | REPORTED
            L’institut publiera en mars 2022 un rapport sur la sécheresse. | l’institut publiera un rapport sur la sécheresse | la publication d’un rapport sur la sécheresse | PLANNED
            L’institut publiera un rapport en mars 2022. | l’institut publiera un rapport | | PLANNED
            La gare ouvrira en mai 2022 et la ville paiera les trains en 2023. | la gare ouvrira | l’ouverture de la gare | PLANNED
            Le projet de construire une gare a été rejeté en 2019. | le projet de construire une gare a été rejeté | le rejet du projet de construire une gare | REPORTED
            Le chanteur a demandé lundi au maire, Jean Petit, de rouvrir la salle. | le chanteur a demandé au maire, Jean Petit, de rouvrir la salle | | REPORTED
            Les députés n’ont pas adopté le texte lundi. | les députés n’ont pas adopté le texte | | REPORTED
            """)
    void a_french_clause_and_its_noun_tell_what_happens(String text, String clause, String phrase, String factuality) {
        assertThat(told(FRENCH, text)).isEqualTo(clause + " / " + phrase + " / " + factuality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers signed the peace treaty in Oslo on Friday. | the two ministers signed the peace treaty in Oslo | the signing of the peace treaty | REPORTED
            Mary Durant will meet Paul Little on Thursday in Leeds. | Mary Durant will meet Paul Little in Leeds | the meeting between Mary Durant and Paul Little | PLANNED
            The regulation entered into force on 1 July 2021. | the regulation entered into force | the entry into force of the regulation | REPORTED
            The team plans to publish a map of all known lakes in June 2022. | the team plans to publish a map of all known lakes | the publication of a map of all known lakes | PLANNED
            The neighbouring town returned to the old timetable in 2020. | the neighbouring town returned to the old timetable | | REPORTED
            The firm was founded in 1978 and bought by a rival in 2011. | the firm was founded | the founding of the firm | REPORTED
            In 1987, Mary Durant asked the king, Paul Little, to open the gate. | Mary Durant asked the king, Paul Little, to open the gate | | REPORTED
            The choir voted 5-2 on Monday to leave. | the choir voted 5-2 to leave | | REPORTED
            The bridge was opened in 1932 by the king. | the bridge was opened by the king | the opening of the bridge | REPORTED
            """)
    void an_english_clause_and_its_noun_tell_what_happens(
            String text, String clause, String phrase, String factuality) {
        assertThat(told(ENGLISH, text)).isEqualTo(clause + " / " + phrase + " / " + factuality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Il a signé le traité vendredi.
            La réunion de vendredi a duré longtemps.
            Elle les a vus lundi.
            « Vendredi », répéta-t-elle.
            """)
    void a_clause_that_hangs_on_another_sentence_is_no_event(String text) {
        assertThat(mentions(FRENCH, text)).hasSize(1).allMatch(mention -> mention.event() == null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le conseil votera le budget avant le 30 juin 2022.
            fr | Les travaux bloqueront la rue du 3 avril au 5 mai.
            fr | Le club compte cette année vingt joueurs.
            fr | La maire dirige la ville depuis 2014.
            fr | Si la pluie continue mardi, la mairie fermera le pont.
            fr | La mairie fermera le pont mardi si la pluie continue.
            fr | Le maire a répété que si « la fête » devait se poursuivre mardi, la ville paierait.
            en | The council will close the road by 2026.
            en | The choir visited nine towns between 1999 and 2014.
            en | Pupils attend classes from Monday to Thursday.
            en | If the river floods the quay on Tuesday, the council will close the bridge.
            """)
    void nothing_happens_at_a_limit_in_a_span_in_a_mere_state_or_under_a_condition(String tag, String text) {
        assertThat(mentions(Languages.forTag(tag).orElseThrow(), text))
                .isNotEmpty()
                .allMatch(mention -> mention.event() == null);
    }

    private static String told(Language language, String text) {
        Event event = mentions(language, text).get(0).event();
        return event == null ? "-" : event.clause() + " / " + event.phrase() + " / " + event.factuality();
    }

    private static List<TimeMention> mentions(Language language, String text) {
        var article = new Article("a", "A", language.tag(), LocalDate.of(2022, 1, 18), "", new ArticleText(text));
        return new TimeFinder(Grammar.of(language)).find(new Reader(Grammar.of(language)).read(article));
    }
}
