package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.factsheet.FactSheet;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Option;
import dateline.quiz.QuizRequest.Scope;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** LanguageTool’s rules of grammar over the items of every article, in every form. */
class GrammarTests {
    private static final int SEEDS = 1;

    /** Rules that are wrong about our items, each with the reason. */
    private static final Set<String> ALLOWED = Set.of(
            // Style: numbers in words; in a quiz figures are read faster.
            "NOMBRES_EN_LETTRES",
            "NOMBRES_EN_LETTRES_2",
            "NOMBRES_EN_LETTRES_2_IMPROVED",
            // Style: an explanation of two facts says both in the same way, so that they can be compared.
            "REP_CAR",
            "FR_REPEATEDWORDS",
            "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
            // Takes the verb of “l’article présente … comme chimiste américain” for an adjective.
            "AGREEMENT_POSTPONED_ADJ",
            // Takes names of persons for misspelt words.
            "FR_MULTITOKEN_SPELLING_TWO",
            // “a de quoi fonctionner” is good French.
            "A_A_ACCENT2",
            // “which of these events comes”: the noun is no possessive.
            "POSSESSIVE_APOSTROPHE",
            // Prefers another British spelling, says itself that ours is correct.
            "OXFORD_SPELLING_Z_NOT_S",
            // “secretary of state” in lower case is the usage of the article.
            "EN_SPECIFIC_CASE",
            // In a question the bearer of the rule stands between “must” and its verb.
            "MD_BASEFORM",
            "PRP_MD_NN");

    @ParameterizedTest
    @CsvSource({"fr, fr", "en, en-GB"})
    void no_item_breaks_a_rule_of_grammar(String tag, String code) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(code));
        tool.getAllRules().stream()
                .filter(rule -> rule.isDictionaryBasedSpellingRule() || ALLOWED.contains(rule.getId()))
                .forEach(rule -> tool.disableRule(rule.getId()));
        Set<String> findings = new LinkedHashSet<>();
        for (String text : texts(tag)) {
            for (RuleMatch match : tool.check(text)) {
                findings.add(match.getRule().getId() + ": " + match.getMessage() + " — "
                        + text.substring(match.getFromPos(), match.getToPos()) + " — " + text);
            }
        }
        assertThat(findings).isEmpty();
    }

    private static Set<String> texts(String tag) {
        Scope every = new Scope(Set.of(), Set.of(), EnumSet.allOf(Form.class), QuizRequest.Closeness.NORMAL);
        return Articles.all().stream()
                .filter(sheet -> sheet.article().language().equals(tag))
                .flatMap(sheet -> Stream.of(Scope.ALL, every).flatMap(scope -> items(sheet, scope)))
                .flatMap(GrammarTests::texts)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Item> items(FactSheet sheet, Scope scope) {
        return Stream.iterate(0L, seed -> seed + 1)
                .limit(SEEDS)
                .flatMap(seed -> QuizMaker.make(sheet, new QuizRequest("", 15, 4, scope, seed)).items().stream());
    }

    /** The stem, the explanation, and what each option makes of a sentence to complete. */
    private static Stream<String> texts(Item item) {
        Stream<String> whole = Stream.of(item.stem(), item.explanation()).filter(text -> !text.contains(Item.BLANK));
        return item.task() instanceof Choices choices && item.form() == Form.CLOZE
                ? Stream.concat(whole, filled(item.stem(), choices))
                : whole;
    }

    private static Stream<String> filled(String stem, Choices choices) {
        List<Option> options = choices.inOrder();
        return options.stream()
                .map(option -> stem.startsWith(Item.BLANK)
                        ? capital(option.text()) + stem.substring(Item.BLANK.length())
                        : stem.replace(Item.BLANK, option.text()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
