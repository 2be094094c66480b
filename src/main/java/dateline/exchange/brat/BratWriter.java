package dateline.exchange.brat;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.exchange.WebAnnotations;
import dateline.vocabulary.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes text-bound lines {@code T}, attributes {@code A}, relations {@code R} and notes {@code #}. */
final class BratWriter {
    static final String NOTE = "Dateline";

    private final List<Annotation> annotations;
    private final Map<String, String> firstMention = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private int attributes;
    private int relations;

    BratWriter(List<Annotation> annotations) {
        this.annotations = annotations;
    }

    String lines() {
        for (int index = 0; index < annotations.size(); index++) {
            if (annotations.get(index) instanceof ActorMention actor) {
                firstMention.putIfAbsent(actor.actor(), "T" + (index + 1));
            }
        }
        for (int index = 0; index < annotations.size(); index++) {
            write("T" + (index + 1), index + 1, annotations.get(index));
        }
        return lines.toString();
    }

    private void write(String id, int number, Annotation annotation) {
        Mark mark = annotation.mark();
        line(id, type(annotation) + " " + spans(mark), mark.quote().replace('\n', ' '));
        if (annotation instanceof TimeMention time && time.value() != null) {
            attribute("Value", id, time.value().value());
        } else if (annotation instanceof ActorMention actor) {
            String first = firstMention.getOrDefault(actor.actor(), id);
            if (!first.equals(id)) {
                relation("SameAs", id, first);
            }
        } else if (annotation instanceof Quotation quotation && quotation.speaker() != null) {
            String speaker = firstMention.get(quotation.speaker());
            if (speaker != null) {
                relation("SaidBy", id, speaker);
            }
        }
        if (mark.origin() != Origin.TEACHER) {
            attribute("Origin", id, mark.origin().name().toLowerCase(Locale.ROOT));
        }
        if (mark.confidence() < 1) {
            attribute("Confidence", id, Double.toString(mark.confidence()));
        }
        line("#" + number, NOTE + " " + id, WebAnnotations.body(annotation));
    }

    /** brat forbids line ends inside a span: it is parted there. */
    private static String spans(Mark mark) {
        StringBuilder spans = new StringBuilder();
        int begin = mark.span().begin();
        int at = begin;
        for (int character : mark.quote().codePoints().toArray()) {
            if (character == '\n') {
                spans.append(begin).append(' ').append(at).append(';');
                begin = at + 1;
            }
            at++;
        }
        return spans.append(begin).append(' ').append(at).toString();
    }

    private static String type(Annotation annotation) {
        return annotation instanceof ActorMention actor && actor.profile() != null
                ? capital(actor.profile().kind().name())
                : annotation.getClass().getSimpleName().replaceAll("(Mention|Statement)$", "");
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void attribute(String name, String of, String value) {
        line("A" + ++attributes, name + " " + of + " " + value);
    }

    private void relation(String name, String from, String to) {
        line("R" + ++relations, name + " Arg1:" + from + " Arg2:" + to);
    }

    private void line(String... columns) {
        lines.append(String.join("\t", columns)).append('\n');
    }
}
