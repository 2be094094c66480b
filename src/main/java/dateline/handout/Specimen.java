package dateline.handout;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.factsheet.FactSheet;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Empty handouts that nobody reads, to warm up with. */
final class Specimen {
    private Specimen() {}

    /** A fact sheet without facts and a quiz without items: they use every template and typeface. */
    static Stream<Handout> handouts() {
        Article article = new Article("specimen", "Specimen", "fr", null, "", new ArticleText("Specimen."));
        FactSheet.Story story = new FactSheet.Story(List.of(), List.of(), List.of(), List.of());
        FactSheet.Detail detail = new FactSheet.Detail(List.of(), List.of(), List.of(), List.of());
        FactSheet sheet = new FactSheet(article, story, detail, List.of());
        Quiz quiz = new Quiz("Specimen", new Quiz.About("specimen", "Specimen", "fr", "", ""), List.of(), 0, List.of());
        return Stream.of(
                new Handout.Sheet(sheet, Edition.FULL, Paper.A4),
                new Handout.Questionnaire(quiz, Set.of(Part.values()), Version.A, Paper.A4));
    }
}
