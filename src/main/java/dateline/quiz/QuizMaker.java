package dateline.quiz;

import dateline.factsheet.FactSheet;
import java.util.List;

/** Makes a quiz from a fact sheet: a pure function of the sheet, the request and its seed. */
public final class QuizMaker {
    private QuizMaker() {}

    /** As many good items as the facts allow, at most those asked for; a note says when there are fewer. */
    public static Quiz make(FactSheet sheet, QuizRequest request) {
        return make(sheet, request, List.of());
    }

    /** The same around items that stay: they keep their order and count among those asked for. */
    public static Quiz make(FactSheet sheet, QuizRequest request, List<Item> kept) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The next best items about the sheet that go with those kept, best first; for replacing one item by another. */
    public static List<Item> alternatives(FactSheet sheet, QuizRequest request, List<Item> kept) {
        throw new UnsupportedOperationException("not yet");
    }
}
