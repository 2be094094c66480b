package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTests {

    @ParameterizedTest
    @CsvSource({
        "fr, directeur, false", "fr, directeur de l’usine, true", "fr, maire, true", "fr, ancien directeur, false",
        "en, member, false", "en, member of the town council, true", "en, governor, true", "en, president, false"
    })
    void a_role_tells_its_holder_from_others_by_more_than_a_title(String tag, String role, boolean telling) {
        assertThat(substance(tag).isTelling(role)).isEqualTo(telling);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, le fixer par écrit, false",
        "fr, y mettre fin, false",
        "fr, s’en séparer, false",
        "fr, présenter les vélos, true",
        "fr, fournir alors une réponse, true",
        "fr, alors fournir une réponse, false",
        "en, delete it within a month, false",
        "en, give them all possible help, false",
        "en, sterilise their drills, true",
        "en, also invite observers, false"
    })
    void an_action_stands_alone_without_a_word_that_points_back(String tag, String action, boolean alone) {
        assertThat(substance(tag).standsAlone(action)).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Nous irons tous ensemble au bout | true",
                "fr | impasse | true",
                "fr | une économie faite sur le dos de la rivière | true",
                "fr | nous dit que tout va très mal | false",
                "fr | et rappelle bien sûr de vieux souvenirs | false",
                "en | the beginning of a very long end | true",
                "en | tells me that nothing is lost yet | false",
                "en | We [the council] will not give in | false"
            })
    void words_are_quoted_that_make_sense_without_their_sentence(String tag, String words, boolean quotable) {
        assertThat(substance(tag).isQuotable(words)).isEqualTo(quotable);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, le nouveau règlement, false",
        "fr, le décret, false",
        "fr, le code de l’environnement, true",
        "fr, le RGPD, true",
        "en, the law, false",
        "en, the Data Act, true",
        "en, the order on fire safety, true"
    })
    void a_text_is_asked_for_by_its_name_and_not_by_its_kind(String tag, String text, boolean named) {
        assertThat(substance(tag).isNamed(text)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, avocat de l’entreprise, false",
        "fr, ancien directeur de l’usine, false",
        "fr, directeur de l’usine, true",
        "en, lawyer for the company, false",
        "en, director of the museum, true"
    })
    void whoever_works_for_a_body_does_not_always_belong_to_it(String tag, String role, boolean within) {
        assertThat(substance(tag).isWithin(role)).isEqualTo(within);
    }

    private static Substance substance(String tag) {
        return Substance.of(Languages.forTag(tag).orElseThrow());
    }
}
