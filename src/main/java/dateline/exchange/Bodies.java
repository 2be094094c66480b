package dateline.exchange;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.Causation;
import dateline.annotation.Annotation.Figure;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.RankClass;
import dateline.vocabulary.Threshold;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of our annotations, one JSON shape for each kind; what is not known is absent. */
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<? extends Annotation>> TYPES = Map.of(
            "dateline:Actor", ActorMention.class,
            "dateline:Time", TimeMention.class,
            "dateline:Rule", RuleStatement.class,
            "dateline:Place", PlaceMention.class,
            "dateline:Quotation", Quotation.class,
            "dateline:Figure", Figure.class,
            "dateline:Causation", Causation.class);

    private Bodies() {}

    /** The name of what an annotation says. */
    static String type(Annotation annotation) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue().isInstance(annotation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of body for " + annotation));
    }

    static Annotation read(Mark mark, Parts body) {
        return switch (body.text("type")) {
            case "dateline:Actor" ->
                new ActorMention(mark, body.text("actor"), body.has("profile") ? profile(body.part("profile")) : null);
            case "dateline:Time" ->
                new TimeMention(
                        mark,
                        body.has("value") ? body.timex("value") : null,
                        body.has("event") ? event(body.part("event")) : null);
            case "dateline:Rule" -> new RuleStatement(mark, norm(body));
            case "dateline:Place" ->
                new PlaceMention(mark, body.text("place"), body.phrase("name"), body.one(PlaceKind.class, "kind"));
            case "dateline:Quotation" ->
                new Quotation(
                        mark,
                        body.optionalText("speaker"),
                        body.optionalPhrase("about"),
                        body.optionalText("gist"),
                        body.truth("direct"));
            case "dateline:Figure" -> new Figure(mark, quantity(body), body.phrase("meaning"), body.truth("exact"));
            case "dateline:Causation" -> new Causation(mark, body.text("effect"), body.text("cause"));
            default -> throw body.wrong("type");
        };
    }

    private static ActorMention.Profile profile(Parts profile) {
        return new ActorMention.Profile(
                profile.phrase("name"),
                profile.one(ActorKind.class, "kind"),
                profile.truth("named"),
                profile.has("office") ? office(profile.part("office")) : null);
    }

    private static Office office(Parts office) {
        return new Office(
                office.optionalText("role"),
                office.optionalPhrase("affiliation"),
                office.has("rank") ? office.one(RankClass.class, "rank") : RankClass.OTHER,
                office.truth("sole"));
    }

    private static Event event(Parts event) {
        return new Event(
                event.text("clause"),
                event.optionalPhrase("phrase"),
                event.one(Factuality.class, "factuality"),
                event.optionalText("place"),
                event.truth("main"));
    }

    private static Norm norm(Parts rule) {
        Threshold limit = null;
        if (rule.has("threshold")) {
            Parts threshold = rule.part("threshold");
            limit = new Threshold(
                    threshold.one(Comparison.class, "comparison"), quantity(threshold), threshold.phrase("subject"));
        }
        Deadline due = null;
        if (rule.has("deadline")) {
            Parts deadline = rule.part("deadline");
            due = new Deadline(
                    deadline.timex("value"),
                    deadline.one(Deadline.Relation.class, "relation"),
                    deadline.optionalPhrase("anchor"));
        }
        return new Norm(
                rule.optionalPhrase("source"),
                rule.optionalPhrase("bearer"),
                rule.one(Modality.class, "modality"),
                rule.text("action"),
                new Norm.Conditions(limit, due, rule.optionalText("exception"), rule.optionalPhrase("sanction")));
    }

    private static Quantity quantity(Parts of) {
        return new Quantity(of.number("value"), of.optionalText("unit"));
    }

    static ObjectNode write(Annotation annotation) {
        // Java 17 cannot switch over a sealed type; each case is one write method instead.
        ObjectNode body = JSON.createObjectNode().put("type", type(annotation));
        if (annotation instanceof ActorMention actor) {
            body.put("actor", actor.actor());
            write(body, actor.profile());
        } else if (annotation instanceof TimeMention time) {
            write(body, time);
        } else if (annotation instanceof RuleStatement rule) {
            write(body, rule.norm());
        } else if (annotation instanceof PlaceMention place) {
            body.put("place", place.place());
            write(body, "name", place.name());
            body.put("kind", word(place.kind()));
        } else if (annotation instanceof Quotation quotation) {
            write(body, "speaker", quotation.speaker());
            write(body, "about", quotation.about());
            write(body, "gist", quotation.gist());
            body.put("direct", quotation.direct());
        } else if (annotation instanceof Figure figure) {
            write(body, figure.quantity());
            write(body, "meaning", figure.meaning());
            body.put("exact", figure.exact());
        } else if (annotation instanceof Causation cause) {
            body.put("effect", cause.effect()).put("cause", cause.cause());
        }
        return body;
    }

    private static void write(ObjectNode body, ActorMention.@Nullable Profile profile) {
        if (profile == null) {
            return;
        }
        ObjectNode node = body.putObject("profile");
        write(node, "name", profile.name());
        node.put("kind", word(profile.kind())).put("named", profile.named());
        Office office = profile.office();
        if (office != null) {
            ObjectNode held = node.putObject("office");
            write(held, "role", office.role());
            write(held, "affiliation", office.affiliation());
            held.put("rank", word(office.rank())).put("sole", office.sole());
        }
    }

    private static void write(ObjectNode body, TimeMention time) {
        if (time.value() != null) {
            body.put("value", time.value().value());
        }
        Event event = time.event();
        if (event != null) {
            ObjectNode node = body.putObject("event").put("clause", event.clause());
            write(node, "phrase", event.phrase());
            node.put("factuality", word(event.factuality()));
            write(node, "place", event.place());
            node.put("main", event.main());
        }
    }

    private static void write(ObjectNode body, Norm norm) {
        write(body, "source", norm.source());
        write(body, "bearer", norm.bearer());
        body.put("modality", word(norm.modality())).put("action", norm.action());
        norm.conditions().threshold().ifPresent(limit -> {
            ObjectNode node = body.putObject("threshold").put("comparison", word(limit.comparison()));
            write(node, limit.quantity());
            write(node, "subject", limit.subject());
        });
        norm.conditions().deadline().ifPresent(due -> {
            ObjectNode node =
                    body.putObject("deadline").put("value", due.value().value()).put("relation", word(due.relation()));
            write(node, "anchor", due.anchor());
        });
        write(body, "exception", norm.conditions().unless());
        write(body, "sanction", norm.conditions().otherwise());
    }

    private static void write(ObjectNode body, Quantity quantity) {
        body.put("value", quantity.value());
        write(body, "unit", quantity.unit());
    }

    private static void write(ObjectNode body, String name, @Nullable String text) {
        if (text != null) {
            body.put(name, text);
        }
    }

    private static void write(ObjectNode body, String name, @Nullable NounPhrase phrase) {
        if (phrase != null) {
            ObjectNode node = body.putObject(name).put("text", phrase.text());
            node.put("gender", phrase.gender().name().substring(0, 1).toLowerCase(Locale.ROOT));
            if (phrase.plural()) {
                node.put("plural", true);
            }
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
