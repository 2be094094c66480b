package dateline.web.page;

import dateline.language.Languages;
import dateline.web.ArticleIntake.Offer;
import dateline.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which an article is brought, as the teacher filled it in.
 *
 * @param languages the languages to choose from, first of all none: the program will tell
 * @param problems what is wrong, in words, by the name of the field; empty when all is well
 */
record NewArticleForm(Offer offer, List<Choice> languages, Map<String, String> problems) {
    static NewArticleForm empty(Words words) {
        return of(new Offer("", "", "", "", ""), List.of(), words);
    }

    static NewArticleForm of(Offer offer, List<Problem> problems, Words words) {
        Stream<Choice> told = Stream.of(new Choice(
                "", words.of("new-article.language.told"), offer.language().isBlank()));
        Stream<Choice> known = Languages.all().stream()
                .map(language -> new Choice(
                        language.tag(),
                        words.nameOfLanguage(language.tag()),
                        language.tag().equals(offer.language())));
        return new NewArticleForm(
                offer,
                Stream.concat(told, known).toList(),
                problems.stream()
                        .collect(Collectors.toMap(
                                Problem::field,
                                problem -> words.of(
                                        "field." + problem.key(),
                                        problem.arguments().toArray()),
                                (first, second) -> first)));
    }
}
