package dateline.quiz;

import dateline.article.Article;
import dateline.factsheet.Doubt;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.quiz.Item.Form;
import dateline.quiz.Quiz.Note;
import dateline.quiz.QuizRequest.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a quiz from a fact sheet: a pure function of the sheet, the request and its seed. */
public final class QuizMaker {
    private QuizMaker() {}

    /** As many good items as the facts allow, at most those asked for; a note says when there are fewer, and why. */
    public static Quiz make(FactSheet sheet, QuizRequest request) {
        return make(sheet, request, List.of());
    }

    /** The same around items that stay: they keep their order and count among those asked for. */
    public static Quiz make(FactSheet sheet, QuizRequest request, List<Item> kept) {
        Optional<Language> language = Languages.forTag(sheet.article().language());
        List<Item> items = language.map(spoken -> new Scene(sheet, spoken, request.seed()))
                .map(scene -> new Assembly(request)
                        .items(picked(scene, request, kept, request.questions() - kept.size()), kept))
                .orElse(kept);
        Article article = sheet.article();
        String title =
                request.title().isBlank() ? article.title() : request.title().strip();
        return new Quiz(
                title, about(article), items, request.seed(), notes(sheet, request, items, language.isPresent()));
    }

    /** The next best items about the sheet that go with those kept, best first; for replacing one item by another. */
    public static List<Item> alternatives(FactSheet sheet, QuizRequest request, List<Item> kept) {
        return Languages.forTag(sheet.article().language())
                .map(spoken -> new Scene(sheet, spoken, request.seed()))
                .map(scene -> alternatives(scene, request, kept))
                .orElse(List.of());
    }

    private static List<Item> alternatives(Scene scene, QuizRequest request, List<Item> kept) {
        Composition composition = new Composition(scene, prospects(scene, request.scope()), kept);
        return Stream.generate(composition::takeNext)
                .takeWhile(Optional::isPresent)
                .flatMap(next -> Fit.of(scene, next.orElseThrow(), request).stream())
                .map(fit -> new Assembly(request).after(kept, fit))
                .toList();
    }

    /** So many items that go with one another and with those kept; fewer where the facts allow no more. */
    private static List<Fit> picked(Scene scene, QuizRequest request, List<Item> kept, int count) {
        Composition composition = new Composition(scene, prospects(scene, request.scope()), kept);
        List<Fit> picked = new ArrayList<>();
        Optional<Prospect> next = composition.takeNext();
        while (picked.size() < count && next.isPresent()) {
            Optional<Fit> fit = Fit.of(scene, next.get(), request);
            fit.ifPresent(one -> {
                picked.add(one);
                composition.settle(one.prospect());
            });
            next = composition.takeNext();
        }
        return picked;
    }

    private static List<Prospect> prospects(Scene scene, Scope scope) {
        Set<Form> forms = scope.forms().isEmpty() ? Set.of(Form.MULTIPLE_CHOICE) : scope.forms();
        return Arrays.stream(Template.values())
                .filter(template ->
                        scope.subjects().isEmpty() || scope.subjects().contains(template.subject()))
                .filter(template -> scope.levels().isEmpty() || scope.levels().contains(template.level()))
                .flatMap(template -> template.drafts(scene))
                .flatMap(draft -> Prospect.of(draft, forms, scene.language()).stream())
                .toList();
    }

    private static List<Note> notes(FactSheet sheet, QuizRequest request, List<Item> items, boolean spoken) {
        List<Note> notes = new ArrayList<>();
        if (items.size() < request.questions()) {
            Scope scope = request.scope();
            boolean narrowed = !scope.subjects().isEmpty()
                    || !scope.levels().isEmpty()
                    || !scope.forms().isEmpty();
            String kind = !spoken ? "unknown-language" : narrowed ? "fewer-in-scope" : "fewer-facts";
            notes.add(new Note(kind, request.questions(), items.size()));
        }
        if (sheet.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.UNSURE_SUGGESTION)) {
            notes.add(new Note("unsure-left-out", request.questions(), items.size()));
        }
        return notes;
    }

    private static Quiz.About about(Article article) {
        String published =
                article.published() == null ? "" : article.published().toString();
        return new Quiz.About(article.id(), article.title(), article.language(), published, article.source());
    }
}
