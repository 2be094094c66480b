package dateline.quiz;

import dateline.article.Article;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.quiz.Item.Form;
import dateline.quiz.Quiz.Note;
import dateline.quiz.QuizRequest.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a quiz from a fact sheet: a pure function of the sheet, the request and its seed. */
public final class QuizMaker {
    private QuizMaker() {}

    /** As many good items as the facts allow, at most those asked for; a note says when there are fewer, and why. */
    public static Quiz make(FactSheet sheet, QuizRequest request) {
        return make(sheet, request, List.of());
    }

    /** The same around items that stay: they keep their order and count among those asked for. */
    public static Quiz make(FactSheet sheet, QuizRequest request, List<Item> kept) {
        int wanted = request.questions() - kept.size();
        Optional<Language> language = Languages.forTag(sheet.article().language());
        List<Item> items = language.map(spoken -> new Scene(sheet, spoken, request.seed()))
                .map(scene -> {
                    List<OptionPool> picked = new Composition(scene, pools(scene, request.scope()), kept).pick(wanted);
                    return new Assembly(scene, request).items(picked, kept);
                })
                .orElse(kept);
        Article article = sheet.article();
        String title =
                request.title().isBlank() ? article.title() : request.title().strip();
        return new Quiz(title, about(article), items, request.seed(), notes(request, items, language.isPresent()));
    }

    /** The next best items about the sheet that go with those kept, best first; for replacing one item by another. */
    public static List<Item> alternatives(FactSheet sheet, QuizRequest request, List<Item> kept) {
        return Languages.forTag(sheet.article().language())
                .map(spoken -> new Scene(sheet, spoken, request.seed()))
                .map(scene -> {
                    List<OptionPool> ranked = new Composition(scene, pools(scene, request.scope()), kept).ranked();
                    return new Assembly(scene, request).each(ranked, kept);
                })
                .orElse(List.of());
    }

    private static List<OptionPool> pools(Scene scene, Scope scope) {
        Set<Form> forms = scope.forms().isEmpty() ? Set.of(Form.MULTIPLE_CHOICE) : scope.forms();
        return Arrays.stream(Template.values())
                .filter(template -> forms.contains(template.form()))
                .filter(template ->
                        scope.subjects().isEmpty() || scope.subjects().contains(template.subject()))
                .filter(template -> scope.levels().isEmpty() || scope.levels().contains(template.level()))
                .flatMap(template -> template.drafts(scene))
                .flatMap(draft -> OptionPool.of(draft, scene.language()).stream())
                .toList();
    }

    private static List<Note> notes(QuizRequest request, List<Item> items, boolean spoken) {
        if (items.size() >= request.questions()) {
            return List.of();
        }
        boolean narrowed = !request.scope().subjects().isEmpty()
                || !request.scope().levels().isEmpty();
        String kind = !spoken ? "unknown-language" : narrowed ? "fewer-in-scope" : "fewer-facts";
        return List.of(new Note(kind, request.questions(), items.size()));
    }

    private static Quiz.About about(Article article) {
        String published =
                article.published() == null ? "" : article.published().toString();
        return new Quiz.About(article.id(), article.title(), article.language(), published, article.source());
    }
}
