package dateline.exchange;

import dateline.annotation.Annotation;
import dateline.annotation.Mark;
import dateline.vocabulary.Origin;
import java.util.function.Function;

/**
 * An annotation as a foreign file claims it, before anybody has checked where it stands.
 *
 * @param row what a person would look for in the file: an id or a line
 * @param place where it says it stands
 * @param origin who made it
 * @param confidence 0 to 1
 * @param meaning makes the annotation once its mark is known
 */
public record Claim(String row, Place place, Origin origin, double confidence, Function<Mark, Annotation> meaning) {

    /**
     * Offsets in an unknown unit, and the words that should stand there.
     *
     * @param begin first offset, or a negative number where there is none
     * @param end offset after the last
     * @param quote the words; empty where the file does not quote
     */
    public record Place(int begin, int end, String quote) {}
}
