package dateline.quiz;

import static dateline.quiz.SheetWriter.f;
import static dateline.quiz.SheetWriter.m;
import static dateline.quiz.SheetWriter.many;

import dateline.factsheet.FactSheet;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.RankClass;
import dateline.vocabulary.Threshold;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented articles with a fact of every kind, one in each language. */
final class Samples {
    private static final String FRENCH = """
            La ministre des Transports Claire Aubin a présenté mardi à Lyon un plan pour les fleuves. Le maire Paul Ferrand \
            l’a accueillie, avec le préfet Marc Delmas et le président de la Compagnie du Rhône, Hugo Lambert.
            Selon le Code des fleuves, les armateurs doivent déclarer leurs convois trente jours avant le départ, si plus de \
            500 tonnes sont transportées. Les pêcheurs ne doivent pas jeter l’ancre dans le chenal, sous peine d’une amende \
            de 300 euros. Le règlement du port permet aux plaisanciers de passer les écluses sans frais.
            La réunion des riverains a eu lieu à Valence le 4 mars. L’inspection des digues a commencé à Arles le 6 mars. \
            La signature de la charte est prévue à Vienne le 20 mars. La remise du rapport aura lieu à Avignon le 2 avril. \
            L’essai du nouveau bateau est attendu à Tournon le 15 avril.
            « Une occasion unique », a dit Claire Aubin du plan. Paul Ferrand juge que la ville a attendu trop longtemps. \
            Marc Delmas assure que les digues tiendront. Hugo Lambert craint que les péages doublent.
            Le fleuve compte 14 écluses et 27 ponts ; 8 ports l’utilisent, pour 350 emplois.
            Les convois ralentissent parce que le niveau baisse. Les digues sont renforcées parce que les crues reviennent. \
            Les péages augmentent parce que l’entretien coûte cher. Les pêcheurs s’inquiètent parce que les poissons manquent.
            """;

    private Samples() {}

    static FactSheet french() {
        SheetWriter writer = new SheetWriter("fr", LocalDate.of(2024, 3, 12), FRENCH);
        writer.person("aubin", f("Claire Aubin"), "ministre des Transports", f("la France"), RankClass.MINISTER)
                .person("ferrand", m("Paul Ferrand"), "maire de Lyon", null, RankClass.OFFICIAL)
                .person("delmas", m("Marc Delmas"), "préfet du Rhône", null, RankClass.OFFICIAL)
                .person(
                        "lambert",
                        m("Hugo Lambert"),
                        "président de la Compagnie",
                        f("la Compagnie du Rhône"),
                        RankClass.EXECUTIVE)
                .actor("compagnie", f("la Compagnie du Rhône"), ActorKind.ORGANISATION, null);
        places(writer, List.of("Lyon", "Valence", "Arles", "Vienne", "Avignon", "Tournon"));
        writer.event("mardi", "2024-03-12", f("la présentation du plan"), Factuality.REPORTED, "lyon")
                .event("4 mars", "2024-03-04", f("la réunion des riverains"), Factuality.REPORTED, "valence")
                .event("6 mars", "2024-03-06", f("l’inspection des digues"), Factuality.REPORTED, "arles")
                .event("20 mars", "2024-03-20", f("la signature de la charte"), Factuality.PLANNED, "vienne")
                .event("2 avril", "2024-04-02", f("la remise du rapport"), Factuality.PLANNED, "avignon")
                .event("15 avril", "2024-04-15", m("l’essai du nouveau bateau"), Factuality.PLANNED, "tournon");
        frenchRules(writer);
        writer.said("Une occasion unique", "aubin", m("le plan pour les fleuves"), null, true)
                .said("la ville a attendu", "ferrand", null, "la ville a attendu trop longtemps", false)
                .said("les digues tiendront", "delmas", null, "les digues résisteront aux crues", false)
                .said("les péages doublent", "lambert", null, "les péages pourraient doubler", false)
                .figure("14 écluses", 14, "écluses", m("le nombre d’écluses sur le fleuve"))
                .figure("27 ponts", 27, "ponts", m("le nombre de ponts sur le fleuve"))
                .figure("8 ports", 8, "ports", m("le nombre de ports qui utilisent le fleuve"))
                .figure("350 emplois", 350, "emplois", m("le nombre d’emplois liés au fleuve"))
                .cause("le niveau baisse", "les convois ralentissent", "le niveau du fleuve baisse")
                .cause(
                        "les crues reviennent",
                        "les digues sont renforcées",
                        "les crues du fleuve reviennent plus souvent")
                .cause(
                        "l’entretien coûte cher",
                        "les péages augmentent",
                        "l’entretien du fleuve coûte de plus en plus cher")
                .cause("les poissons manquent", "les pêcheurs s’inquiètent", "les poissons du fleuve se font rares");
        return writer.sheet();
    }

    private static void frenchRules(SheetWriter writer) {
        writer.rule(
                        "les armateurs doivent déclarer leurs convois",
                        new Norm(
                                m("le Code des fleuves"),
                                many("les armateurs"),
                                Modality.MUST,
                                "déclarer leurs convois",
                                conditions("tonnes", m("le chargement"), m("le départ"), null)))
                .rule(
                        "Les pêcheurs ne doivent pas jeter l’ancre",
                        new Norm(
                                m("le Code des fleuves"),
                                many("les pêcheurs"),
                                Modality.MUST_NOT,
                                "jeter l’ancre dans le chenal",
                                new Norm.Conditions(null, null, null, f("une amende de 300 euros"))))
                .rule(
                        "Le règlement du port permet aux plaisanciers",
                        new Norm(
                                m("le règlement du port"),
                                many("les plaisanciers"),
                                Modality.MAY,
                                "passer les écluses sans frais",
                                Norm.Conditions.NONE));
    }

    private static Norm.Conditions conditions(
            String unit,
            NounPhrase measured,
            NounPhrase anchor,
            @org.jspecify.annotations.Nullable NounPhrase sanction) {
        return new Norm.Conditions(
                new Threshold(Comparison.MORE_THAN, new Quantity(BigDecimal.valueOf(500), unit), measured),
                new Deadline(new Timex("P30D"), Deadline.Relation.BEFORE, anchor),
                null,
                sanction);
    }

    private static void places(SheetWriter writer, List<String> cities) {
        cities.forEach(city -> writer.place(city.toLowerCase(java.util.Locale.ROOT), city, PlaceKind.CITY));
    }
}
