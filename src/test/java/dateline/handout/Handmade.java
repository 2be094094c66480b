package dateline.handout;

import dateline.article.TextSpan;
import dateline.corpus.Corpus;
import dateline.factsheet.Evidence;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import dateline.library.AnnotatedArticle;
import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Subject;
import dateline.quiz.Item.Task;
import dateline.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Quizzes and fact sheets to print in tests. */
final class Handmade {
    private static final String SENTENCE =
            "Le gel vient tôt : « les vignes ont souffert », dit la maire ; il a duré 3 h.";

    private Handmade() {}

    /** The sheet of a shipped article. */
    static FactSheet sheet(String article) {
        AnnotatedArticle read = Corpus.shipped().stream()
                .filter(corpus -> corpus.toString().equals(article))
                .findFirst()
                .orElseThrow()
                .read();
        return FactSheetCompiler.compile(read.article(), read.annotations());
    }

    static Quiz quiz(String title, List<Item> items) {
        Quiz.About about = new Quiz.About("gel-de-mai", "Le gel de mai", "fr", "2024-05-02", "Le Courrier, 2 mai 2024");
        return new Quiz(title, about, items, 7, List.of());
    }

    /** So many questions, each with its number in its stem and its options. */
    static Quiz quizOf(int count) {
        return quiz(
                "Le gel de mai",
                IntStream.rangeClosed(1, count).mapToObj(Handmade::numbered).toList());
    }

    private static Item numbered(int number) {
        List<Option> wrong = IntStream.rangeClosed(1, 3)
                .mapToObj(i ->
                        new Option("Fausse " + number + "-" + i + " ".repeat(number % 2) + more(number), "Non " + i))
                .toList();
        Option key = new Option("Juste " + number + more(number), "Oui.");
        return item(
                "q" + number,
                "Énoncé numéro " + number + " ?",
                new Choices(Form.MULTIPLE_CHOICE, key, wrong, List.of(2, 0, 1, 3), false));
    }

    /** Makes every third item long. */
    private static String more(int number) {
        return number % 3 == 0
                ? " avec une suite qui tient à peine sur une ligne et en prend parfois deux ou trois"
                : "";
    }

    /** One item of each form. */
    static Quiz everyForm() {
        List<Item> items = new ArrayList<>();
        items.add(item(
                "choix",
                "Quelle ville accueille la foire ?",
                new Choices(
                        Form.MULTIPLE_CHOICE,
                        new Option("Tours", "Oui."),
                        List.of(new Option("Nantes", "La foire n’y est pas."), new Option("Angers", "")),
                        List.of(1, 0, 2),
                        false)));
        items.add(item(
                "vrai",
                "Le gel a duré trois heures.",
                new Choices(
                        Form.TRUE_FALSE,
                        new Option("Vrai", ""),
                        List.of(new Option("Faux", "")),
                        List.of(0, 1),
                        true)));
        items.add(item(
                "trou",
                "Le gel a duré " + Item.BLANK + " heures.",
                new Choices(
                        Form.CLOZE,
                        new Option("3", ""),
                        List.of(new Option("5", "Trop long."), new Option("9", "Trop long.")),
                        List.of(0, 1, 2),
                        true)));
        items.add(item(
                "paires",
                "Associez chaque ville à son fleuve.",
                new Matching(
                        List.of(
                                new Matching.Pair("Nantes", "la Loire", "Elle y coule."),
                                new Matching.Pair("Paris", "la Seine", "")),
                        List.of("le Rhin"),
                        List.of(2, 1, 0))));
        items.add(item(
                "ordre",
                "Numérotez les étapes.",
                new Ordering(
                        List.of(
                                new Option("La taille", "en mars"),
                                new Option("Le gel", "en mai"),
                                new Option("La vendange", "en septembre")),
                        List.of(2, 0, 1))));
        return quiz("Toutes les formes", items);
    }

    static Item item(String id, String stem, Task task) {
        return item(id, stem, task, new Evidence(new TextSpan(0, 6), "Le gel", 14, 2, SENTENCE));
    }

    static Item item(String id, String stem, Task task, @Nullable Evidence evidence) {
        Idea idea = new Idea("OWN", Subject.FIGURES, Level.REMEMBER, Set.of());
        return new Item(id, idea, stem, task, "Parce que le texte le dit.", evidence);
    }
}
