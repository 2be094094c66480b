package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le ministre a reçu les maires dans son bureau, et ils attendent une réponse.",
                "en | The minister received the mayors in her office, and they are waiting for an answer.",
                "fr | L’ONU, dit-il, « is not the problem » : c’est la position que les États défendent depuis des années.",
                "en | “C’est la vie,” said the mayor of Nice as she left for the talks that were to decide it.",
            })
    void a_text_tells_its_language(String language, String text) {
        assertThat(Languages.ofText(text).map(Language::tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "Blinken Lavrov Genf",
                "Der Minister hat die Bürgermeister in seinem Büro empfangen, und sie warten auf eine Antwort.",
                "Министр принял мэров в своём кабинете.",
            })
    void a_text_in_no_language_of_ours_is_left_open(String text) {
        assertThat(Languages.ofText(text)).isEmpty();
    }
}
