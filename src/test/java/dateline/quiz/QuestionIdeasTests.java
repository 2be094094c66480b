package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.factsheet.Fact.Place;
import dateline.factsheet.Fact.Rule;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.QuizRequest.Closeness;
import dateline.quiz.QuizRequest.Scope;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a slow reader of drawn items asked of the templates, over every article. */
class QuestionIdeasTests {
    @Test
    void no_case_is_invented_about_what_happens_once() {
        assertThat(scenes().flatMap(scene -> drafts(scene, Template.RULE_APPLY_DATE, Template.RULE_APPLY_DAYS)))
                .isNotEmpty()
                .allSatisfy(
                        draft -> assertThat(anchor((Rule) draft.fact())).doesNotContainIgnoringCase("promulgation"));
    }

    @Test
    void places_to_choose_from_are_in_the_article_but_for_capitals_and_states() {
        scenes().forEach(scene -> {
            List<String> places = scene.sheet().places().stream()
                    .map(Place::name)
                    .map(name -> scene.language().sentence(name.text()))
                    .toList();
            drafts(scene, Template.EVT_PLACE)
                    .flatMap(draft -> ((Choice) draft.material()).pool().stream())
                    .filter(option -> option.origin() == Candidate.Origin.ARTICLE)
                    .forEach(option -> assertThat(option.text()).isIn(places));
        });
    }

    @Test
    void days_are_counted_between_events_of_the_story_alone() {
        assertThat(scenes().flatMap(
                                scene -> drafts(scene, Template.DATE_INTERVAL).flatMap(draft -> scene.named().stream()
                                        .filter(event -> draft.facts().contains(event.fact())))))
                .isNotEmpty()
                .allMatch(event -> event.event().main());
    }

    @Test
    void a_limit_called_false_is_not_implied_by_the_true_one() {
        List<Item> statements = scenes().flatMap(scene -> items(scene, Template.RULE_THRESHOLD, Form.TRUE_FALSE))
                .filter(item -> ((Choices) item.task()).keyPosition() == 1)
                .toList();
        assertThat(statements).isNotEmpty();
        for (FactSheet sheet : Articles.all()) {
            for (Rule rule : sheet.rules()) {
                statements.stream()
                        .filter(item -> rule.evidence().equals(item.evidence()))
                        .forEach(item -> assertThat(isImplied(rule, item.stem()))
                                .as(item.stem())
                                .isFalse());
            }
        }
    }

    /** Whether who is bound from the limit of the rule on is bound from the number at the end of the statement on. */
    private static boolean isImplied(Rule rule, String statement) {
        var limit = rule.norm().conditions().threshold().orElseThrow();
        boolean up = limit.comparison() == Comparison.MORE_THAN || limit.comparison() == Comparison.AT_LEAST;
        List<Double> numbers = Oracle.numbers(statement);
        double told = numbers.get(numbers.size() - 1);
        double real = limit.quantity().value().doubleValue();
        return up ? told > real : told < real;
    }

    @Test
    void every_option_of_a_person_has_its_reason() {
        assertThat(scenes().flatMap(scene ->
                                drafts(scene, Template.QUOTE_SPEAKER, Template.CLAIM_SPEAKER, Template.ACT_AFFIL))
                        .flatMap(draft -> ((Choice) draft.material()).pool().stream()))
                .isNotEmpty()
                .noneMatch(option -> option.why().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"la part du programme, %, false", "le nombre d’équipes engagées, équipes, true", "the share, %, false"})
    void a_sign_is_no_word_that_a_text_could_hold(String text, String unit, boolean held) {
        assertThat(Wording.holds(text, unit)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "farms, farmers, true",
        "un club sanctionné, tout club, true",
        "les commerçants, les communes, false",
        "controllers, processors, false"
    })
    void bearers_of_one_family_of_words_do_not_stand_side_by_side(String one, String other, boolean related) {
        assertThat(Wording.related(one, other)).isEqualTo(related);
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"RULE_BEARER", "RULE_ACTION", "RULE_TEXT", "RULE_DEADLINE", "RULE_DATE", "RULE_SANCTION"})
    void a_question_about_a_rule_with_a_threshold_tells_that_there_is_one(Template template) {
        scenes().forEach(scene -> drafts(scene, template).forEach(draft -> {
            Duty duty = new Duty(scene, (Rule) draft.fact());
            duty.norm()
                    .conditions()
                    .threshold()
                    .map(limit -> new Boundary(duty, limit))
                    .ifPresent(limit -> assertThat(draft.stem()).containsAnyOf(limit.somewhere(), limit.right()));
        }));
    }

    @Test
    void what_is_banned_is_no_answer_beside_a_duty() {
        scenes().forEach(scene -> drafts(scene, Template.RULE_ACTION).forEach(draft -> {
            Duty asked = new Duty(scene, (Rule) draft.fact());
            List<String> others = asked.others().stream()
                    .filter(other -> other.norm().modality() == asked.norm().modality())
                    .map(other -> scene.language().sentence(other.action()))
                    .toList();
            assertThat(((Choice) draft.material()).pool()).allMatch(option -> others.contains(option.text()));
        }));
    }

    @Test
    void a_wrong_date_lies_on_the_same_side_of_the_publication_as_the_right_one() {
        scenes().forEach(scene -> drafts(scene, Template.EVT_DATE, Template.RULE_DATE)
                .filter(draft -> draft.stem().matches(".*\\b(quelle (est la )?date|when (was|were)|what date)\\b.*"))
                .forEach(draft -> {
                    Choice choice = (Choice) draft.material();
                    double published = Objects.requireNonNull(
                                    scene.sheet().article().published())
                            .toEpochDay();
                    assertThat(choice.pool())
                            .as(draft.stem())
                            .allMatch(option ->
                                    option.rank() > published == choice.key().rank() > published);
                }));
    }

    @Test
    void no_word_of_events_to_be_ordered_tells_their_order() {
        scenes().flatMap(scene -> drafts(scene, Template.EVT_FIRST, Template.EVT_LAST))
                .forEach(draft -> {
                    Choice choice = (Choice) draft.material();
                    assertThat(Stream.concat(Stream.of(choice.key()), choice.pool().stream()))
                            .noneMatch(option ->
                                    option.text().matches("(?i).*\\b(première?|dernière?|first|last|next)\\b.*"));
                    assertThat(choice.pool())
                            .noneMatch(option -> Wording.shareRest(
                                    option.text(), choice.key().text()));
                });
    }

    @Test
    void what_the_article_does_not_name_stands_only_beside_what_it_names() {
        scenes().forEach(scene -> drafts(scene, Template.ACT_ROLE)
                .flatMap(draft -> Prospect.of(draft, Set.of(Form.MULTIPLE_CHOICE), scene.language()).stream())
                .flatMap(prospect -> new Sieve(scene, prospect).shape().stream())
                .map(Selection.class::cast)
                .forEach(selection ->
                        assertThat(selection.good()).anyMatch(option -> option.origin() == Candidate.Origin.ARTICLE)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"RULE_BEARER", "RULE_ACTION", "CLAIM_SPEAKER", "SPEAKER_SAYS", "CAUSE", "EFFECT"})
    void nobody_has_to_call_false_what_may_be_true_elsewhere(Template template) {
        assertThat(scenes().flatMap(scene -> items(scene, template, Form.TRUE_FALSE)))
                .isEmpty();
    }

    @Test
    void of_four_conclusions_about_a_case_two_say_yes() {
        assertThat(scenes().flatMap(scene -> items(scene, Template.RULE_CASE, Form.MULTIPLE_CHOICE))
                        .map(item -> ((Choices) item.task()).inOrder())
                        .filter(options -> options.size() == 4))
                .isNotEmpty()
                .allMatch(options -> options.stream()
                                .filter(option -> option.text().matches("(Oui|Yes),.*"))
                                .count()
                        == 2);
    }

    @Test
    void the_exception_of_a_rule_decides_what_is_true_of_it() {
        List<Item> items = scenes(1, 2, 3, 4)
                .flatMap(scene -> items(scene, Template.RULE_EXEMPT, Form.TRUE_FALSE))
                .toList();
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            String right = ((Choices) item.task()).key().text();
            assertThat(right).matches("Vrai|Faux|True|False");
            boolean excepts = item.stem().matches(".*, (?:sauf|except) .*");
            assertThat(right.matches("Vrai|True")).isEqualTo(excepts);
            assertThat(item.stem()).matches(".*, (?:sauf|même|except|even) .*");
            assertThat(item.explanation()).containsPattern(", (?:sauf|except) ");
        });
        assertThat(items).extracting(Item::stem).anyMatch(stem -> stem.contains("même") || stem.contains("even"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"DATE_EVT", "PLACE_EVT"})
    void the_evidence_against_a_false_statement_is_about_the_event_that_it_states(Template template) {
        List<Item> wrong = new ArrayList<>();
        scenes(1, 2, 3, 4).forEach(scene -> items(scene, template, Form.TRUE_FALSE)
                .filter(item -> ((Choices) item.task()).key().text().matches("Faux|False"))
                .forEach(item -> {
                    wrong.add(item);
                    assertThat(scene.happenings().stream()
                                    .filter(event -> Wording.holds(item.stem(), event.words()))
                                    .map(event -> event.fact().evidence()))
                            .contains(item.evidence());
                }));
        assertThat(wrong).isNotEmpty();
    }

    @Test
    void no_invented_day_is_over_or_on_a_weekend() {
        assertThat(scenes(1, 2, 3, 4, 5, 6, 7, 8).flatMap(scene -> drafts(scene, Template.RULE_APPLY_DATE)
                        .map(draft -> {
                            Choice choice = (Choice) draft.material();
                            return LocalDate.ofEpochDay((long) choice.key().rank());
                        })))
                .isNotEmpty()
                .noneMatch(Happening::isWeekend);
        scenes(1, 2, 3, 4, 5, 6, 7, 8).forEach(scene -> assertThat(drafts(scene, Template.RULE_APPLY_DATE)
                        .map(draft -> (Choice) draft.material())
                        .map(choice -> LocalDate.ofEpochDay((long) choice.key().rank())))
                .allMatch(day -> day.isAfter(
                        Objects.requireNonNull(scene.sheet().article().published()))));
    }

    @Test
    void beside_a_role_without_a_state_no_two_are_of_one_state() {
        scenes().forEach(scene -> Officer.askable(scene).stream()
                .map(officer -> Peers.of(officer, rival -> true))
                .filter(peers -> !scene.states().namesAny(peers.officer().role()))
                .forEach(peers -> assertThat(peers.others()).noneMatch(one -> peers.others().stream()
                        .anyMatch(other ->
                                other != one && scene.states().namesAny(one.role()) && one.isOfStateOf(other)))));
    }

    @Test
    void wrong_ages_stay_near_the_right_one() {
        scenes().forEach(scene -> drafts(scene, Template.RULE_THRESHOLD).forEach(draft -> {
            Boundary boundary =
                    Boundary.of(new Duty(scene, (Rule) draft.fact())).orElseThrow();
            Choice choice = (Choice) draft.material();
            assertThat(choice.pool())
                    .allMatch(option -> !boundary.isAge()
                            || Math.abs(option.rank() - choice.key().rank()) <= 4);
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | l’incendie de l’entrepôt | le procès de Didier Maubert | true
            fr | le vote de la loi | l’entrée en vigueur du Protocole | true
            fr | la signature du traité | la visite du président | false
            fr | l’incendie de l’entrepôt | l’incendie de la halle | false
            en | the launch of Apollo 11 | the landing on the Moon | true
            en | the jury’s verdict | the sentencing of Martin Pryce | true
            en | the meeting in Geneva | the verdict | false
            """)
    void stages_of_one_course_need_no_reading_to_be_ordered(String tag, String one, String other, boolean known) {
        Stages stages = Stages.of(Languages.forTag(tag).orElseThrow());
        assertThat(stages.order(one, other)).isEqualTo(known);
        assertThat(stages.order(other, one)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Kyiv | Antony Blinken’s meeting with the Ukrainian president | true
            en | Berlin | Antony Blinken’s meeting with the Ukrainian president | false
            fr | Kiev | l’entretien avec le président ukrainien | true
            fr | Lyon | la visite du président français | false
            """)
    void a_capital_is_told_by_the_name_of_its_state(String tag, String town, String event, boolean told) {
        assertThat(States.of(Languages.forTag(tag).orElseThrow()).isNamedBy(town, event))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ministre russe de la Défense | ministre russe des Affaires étrangères | true
            ministre russe de la Défense | ministre polonais de la Défense | false
            ministre rwandais | secrétaire d’État américain | false
            maire de Lyon | préfet du Rhône | true
            """)
    void roles_of_one_state_can_be_taken_for_each_other(String one, String other, boolean same) {
        assertThat(States.of(Languages.forTag("fr").orElseThrow()).namesSame(one, other))
                .isEqualTo(same);
    }

    private static String anchor(Rule rule) {
        return rule.norm()
                .conditions()
                .deadline()
                .flatMap(Deadline::countedFrom)
                .orElseThrow()
                .text();
    }

    private static Stream<Scene> scenes() {
        return scenes(7);
    }

    private static Stream<Scene> scenes(long... seeds) {
        return Articles.all().stream()
                .flatMap(sheet -> LongStream.of(seeds).mapToObj(seed -> new Scene(sheet, language(sheet), seed)));
    }

    private static Stream<Draft> drafts(Scene scene, Template... templates) {
        return Stream.of(templates).flatMap(template -> template.drafts(scene));
    }

    private static Stream<Item> items(Scene scene, Template template, Form form) {
        Scope scope = new Scope(Set.of(), Set.of(), Set.of(form), Closeness.NORMAL);
        return drafts(scene, template)
                .flatMap(draft -> Prospect.of(draft, Set.of(form), scene.language()).stream())
                .map(prospect -> Fit.of(scene, prospect, new QuizRequest("", 10, 4, scope, 7)))
                .flatMap(Optional::stream)
                .flatMap(fit -> fit.items().values().stream());
    }

    private static Language language(FactSheet sheet) {
        return Languages.forTag(sheet.article().language()).orElseThrow();
    }
}
