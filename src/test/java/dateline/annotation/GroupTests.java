package dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.ActorMention;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups without a name, in short texts; the file tells which. */
class GroupTests {
    static Stream<MarkedText> texts() {
        return MarkedText.of("groups.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void groups_that_act_speak_or_are_bound_are_actors_and_others_are_not(MarkedText text) {
        assertThat(Annotator.annotate(text.article()).stream()
                        .filter(ActorMention.class::isInstance)
                        .filter(mention -> mention.mark().confidence() >= 0.6)
                        .map(mention -> mention.mark().quote()))
                .containsExactlyElementsOf(text.inBrackets());
    }
}
