package dateline.exchange;

import dateline.annotation.Annotation;
import java.util.List;

/**
 * What could be read of a file of annotations.
 *
 * @param annotations those whose place is proven
 * @param unit what the file counts in
 * @param moved rows whose offsets were wrong and whose words were found elsewhere, once
 * @param refused rows that were not taken over, with the reason
 */
public record Imported(List<Annotation> annotations, OffsetUnit unit, List<String> moved, List<Refused> refused) {
    public Imported {
        annotations = List.copyOf(annotations);
        moved = List.copyOf(moved);
        refused = List.copyOf(refused);
    }

    /** A row that was not taken over. */
    public record Refused(String row, UnreadableAnnotationsException.Reason reason) {}
}
