package dateline.quiz;

import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchTests {
    @Test
    void print() {
        String only = System.getProperty("only", "");
        int questions = Integer.getInteger("n", 20);
        long seed = Long.getLong("seed", 1);
        Set<Item.Form> forms = new HashSet<>();
        for (String f : System.getProperty("forms", "").split(",")) if (!f.isEmpty()) forms.add(Item.Form.valueOf(f));
        for (var sheet : Articles.all()) {
            if (!sheet.article().id().contains(only)) continue;
            System.out.println("##### " + sheet.article().id());
            var quiz = QuizMaker.make(
                    sheet,
                    new QuizRequest(
                            "",
                            questions,
                            4,
                            new QuizRequest.Scope(Set.of(), Set.of(), forms, QuizRequest.Closeness.NORMAL),
                            seed));
            for (Item item : quiz.items()) {
                System.out.println(
                        item.idea().template() + " " + item.idea().level() + " " + item.form() + "\n  " + item.stem());
                int i = 0;
                if (item.task() instanceof Item.Choices c)
                    for (var o : c.inOrder())
                        System.out.println("   " + (i++ == c.keyPosition() ? "*" : " ") + o.text() + "      ["
                                + o.rationale() + "]");
                else System.out.println("     " + item.task());
                System.out.println("     => " + item.explanation());
            }
            System.out.println(quiz.notes());
        }
    }

    @Test
    void speed() {
        for (var sheet : Articles.all()) {
            for (int w = 0; w < 2; w++) {
                long t = System.nanoTime();
                for (int seed = 0; seed < 60; seed++)
                    QuizMaker.make(sheet, new QuizRequest("", 10, 4, QuizRequest.Scope.ALL, seed));
                System.out.println(sheet.article().id() + " " + (System.nanoTime() - t) / 60e6 + " ms");
            }
        }
    }
}
