package dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what, in short texts; the file tells which. */
class SayingTests {
    static Stream<MarkedText> texts() {
        return MarkedText.of("sayings.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_said_is_found_with_its_speaker(MarkedText text) {
        FactSheet sheet = FactSheetCompiler.compile(text.article(), Annotator.annotate(text.article()));
        List<String> said = sheet.statements().stream()
                .map(statement -> bare(statement.content().words()))
                .toList();
        assertThat(said)
                .containsExactlyElementsOf(
                        text.inBrackets().stream().map(SayingTests::bare).toList());
        assertThat(sheet.statements())
                .allSatisfy(statement -> assertThat(speaker(sheet, statement)).isEqualTo(text.expected()));
    }

    private static String speaker(FactSheet sheet, Fact.Statement statement) {
        return statement
                .speaker()
                .flatMap(sheet::actor)
                .map(actor -> actor.name().text())
                .orElse("?");
    }

    /** A full stop at the end may belong to the words or to the sentence. */
    private static String bare(String words) {
        return words.replaceAll("[.,]$", "");
    }
}
