package dateline.quiz;

import static dateline.quiz.SheetWriter.f;
import static dateline.quiz.SheetWriter.m;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.factsheet.FactSheet;
import dateline.language.Languages;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.QuizRequest.Closeness;
import dateline.quiz.QuizRequest.Scope;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.RankClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What data files add where the article gives one distractor and no more. */
class KnowledgeTests {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 12);
    private static final NounPhrase STATES = new NounPhrase("les États-Unis", Gender.MASCULINE, true);

    @Test
    void beside_two_neighbours_of_the_article_stands_a_third() {
        SheetWriter writer = new SheetWriter(
                "fr",
                PUBLISHED,
                "Anna Balan, ministre du Commerce de la Roumanie, a reçu Igor Orlov, ministre du Commerce de la Russie.");
        writer.person("balan", f("Anna Balan"), "ministre du Commerce", f("la Roumanie"), RankClass.MINISTER)
                .person("orlov", m("Igor Orlov"), "ministre du Commerce", f("la Russie"), RankClass.MINISTER)
                .actor("roumanie", f("la Roumanie"), ActorKind.STATE, null)
                .actor("russie", f("la Russie"), ActorKind.STATE, null);
        assertThat(options(
                        writer.sheet(), Template.ACT_AFFIL, "Selon l’article, quel pays Igor Orlov représente-t-il ?"))
                .hasSize(3)
                .contains("La Russie", "La Roumanie")
                .containsAnyOf(
                        "La Pologne",
                        "L’Ukraine",
                        "La Biélorussie",
                        "La Bulgarie",
                        "La Hongrie",
                        "La Moldavie",
                        "La Slovaquie",
                        "La Tchéquie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministre américain du Commerce", "ministre du Commerce"})
    void an_american_among_russians_is_told_by_the_name(String role) {
        SheetWriter writer = new SheetWriter(
                "fr",
                PUBLISHED,
                "Ann Bell, ministre du Commerce des États-Unis, a reçu Igor Orlov et Pavel Belov, ministres de la Russie.");
        writer.person("bell", m("Ann Bell"), role, STATES, RankClass.MINISTER)
                .person("orlov", m("Igor Orlov"), "ministre russe de l’Énergie", f("la Russie"), RankClass.MINISTER)
                .person("belov", m("Pavel Belov"), "ministre russe des Pêches", f("la Russie"), RankClass.MINISTER)
                .actor("usa", STATES, ActorKind.STATE, null)
                .actor("russie", f("la Russie"), ActorKind.STATE, null);
        assertThat(Stream.of(Template.ACT_AFFIL, Template.ACT_ROLE, Template.ROLE_ACT)
                        .flatMap(template -> template.drafts(scene(writer.sheet())))
                        .filter(draft -> ((Choice) draft.material()).pool().size() >= Sieve.FEWEST)
                        .map(Draft::explanation))
                .isNotEmpty()
                .noneMatch(told -> told.contains("Ann Bell"));
    }

    @Test
    void beside_two_capitals_of_the_article_stands_a_third_of_the_same_part_of_the_world() {
        SheetWriter writer = new SheetWriter(
                "fr",
                PUBLISHED,
                "La signature de l’accord a eu lieu à Oslo, en Norvège, le 4 mars. Le congrès des pêcheurs s’est ouvert à "
                        + "Lisbonne le 6 mars.");
        writer.place("oslo", "Oslo", PlaceKind.CITY)
                .place("lisbonne", "Lisbonne", PlaceKind.CITY)
                .event("4 mars", "2024-03-04", f("la signature de l’accord"), Factuality.REPORTED, "oslo")
                .event("6 mars", "2024-03-06", m("le congrès des pêcheurs"), Factuality.REPORTED, "lisbonne");
        assertThat(options(
                        writer.sheet(),
                        Template.EVT_PLACE,
                        "Dans quelle ville l’article situe-t-il la signature de l’accord ?"))
                .hasSize(3)
                .contains("Oslo", "Lisbonne")
                .containsAnyOf(
                        "Stockholm",
                        "Copenhague",
                        "Helsinki",
                        "Reykjavik",
                        "Dublin",
                        "Londres",
                        "Riga",
                        "Vilnius",
                        "Tallinn");
    }

    @Test
    void a_town_with_the_name_of_a_capital_is_none_where_the_article_is_about_somewhere_else() {
        SheetWriter writer = new SheetWriter(
                "fr",
                PUBLISHED,
                "La réunion des riverains a eu lieu à Vienne le 4 mars. L’inspection des digues a commencé à Arles le 6 mars.");
        writer.place("vienne", "Vienne", PlaceKind.CITY)
                .place("arles", "Arles", PlaceKind.CITY)
                .event("4 mars", "2024-03-04", f("la réunion des riverains"), Factuality.REPORTED, "vienne")
                .event("6 mars", "2024-03-06", f("l’inspection des digues"), Factuality.REPORTED, "arles");
        assertThat(new Knowledge(scene(writer.sheet())).capitals("Vienne")).isEmpty();
    }

    @Test
    void what_the_article_speaks_of_is_never_taken_from_a_file() {
        SheetWriter writer = new SheetWriter(
                "fr",
                PUBLISHED,
                "La Russie et ses voisins polonais, hongrois et moldaves ont écrit à l’OSCE et au FMI.");
        Knowledge knowledge = new Knowledge(scene(writer.sheet()));
        assertThat(knowledge.states("la Russie"))
                .extracting(NounPhrase::text)
                .contains("la Roumanie")
                .doesNotContain("la Russie", "la Pologne", "la Hongrie", "la Moldavie");
        assertThat(knowledge.organisations("l’OSCE"))
                .extracting(NounPhrase::text)
                .contains("l’OMS")
                .doesNotContain("l’OSCE", "le FMI", "la CPI");
    }

    @Test
    void no_organisation_stands_beside_another_name_of_its_own_or_the_one_that_it_belongs_to() {
        Knowledge knowledge =
                new Knowledge(scene(new SheetWriter("fr", PUBLISHED, "L’ONU, l’OMS et l’Unesco ont écrit.").sheet()));
        assertThat(knowledge.organisations("l’ONU")).isEmpty();
        assertThat(knowledge.organisations("l’Unesco"))
                .extracting(NounPhrase::text)
                .isNotEmpty()
                .doesNotContain("l’ONU", "les Nations unies", "l’UNESCO", "l’OMS");
    }

    private static List<String> options(FactSheet sheet, Template template, String stem) {
        Scope scope = new Scope(Set.of(), Set.of(), Set.of(Form.MULTIPLE_CHOICE), Closeness.NORMAL);
        Scene scene = scene(sheet);
        return template.drafts(scene)
                .filter(draft -> draft.stem().equals(stem.replace(" ?", "\u202F?")))
                .filter(draft -> draft.material() instanceof Choice)
                .flatMap(draft -> Prospect.of(draft, Set.of(Form.MULTIPLE_CHOICE), scene.language()).stream())
                .flatMap(prospect -> Fit.of(scene, prospect, new QuizRequest("", 10, 4, scope, 7)).stream())
                .flatMap(fit -> fit.items().values().stream().limit(1))
                .flatMap(item -> ((Choices) item.task()).inOrder().stream())
                .map(Item.Option::text)
                .toList();
    }

    private static Scene scene(FactSheet sheet) {
        return new Scene(sheet, Languages.forTag(sheet.article().language()).orElseThrow(), 7);
    }
}
