package dateline.web.page;

import dateline.handout.Edition;
import dateline.handout.Paper;
import dateline.library.AnnotatedArticle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fact sheet of an article, as it will print.
 *
 * @param pictures its pages
 */
record FactSheetPage(
        String id, String title, String language, List<Choice> editions, List<Choice> papers, List<Picture> pictures) {
    FactSheetPage {
        pictures = List.copyOf(pictures);
    }

    /** A page as a picture. */
    record Picture(String address, String alt) {}

    static FactSheetPage of(AnnotatedArticle annotated, Edition edition, Paper paper, int pages, Words words) {
        String id = annotated.article().id();
        List<Choice> editions = Arrays.stream(Edition.values())
                .map(one -> new Choice(Words.keyOf(one), words.of("edition", one), one == edition))
                .toList();
        List<Picture> pictures = IntStream.rangeClosed(1, pages)
                .mapToObj(number -> new Picture(
                        Addresses.of(
                                "/articles/{id}/fact-sheet/{number}.png?edition={edition}&paper={paper}&revision={revision}",
                                id,
                                number,
                                Words.keyOf(edition),
                                Words.keyOf(paper),
                                annotated.revision()),
                        words.of("sheet.page", number, pages)))
                .toList();
        return new FactSheetPage(
                id,
                annotated.article().title(),
                annotated.article().language(),
                editions,
                QuizPage.papers(words, paper),
                pictures);
    }
}
