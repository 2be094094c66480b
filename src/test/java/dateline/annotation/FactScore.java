package dateline.annotation;

import dateline.corpus.Evaluation;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.vocabulary.Office;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares two fact sheets of one article: the one of its author and the suggested one. */
final class FactScore implements Evaluation.Counts<FactScore> {
    private final Tally actors = new Tally();
    private final Tally roles = new Tally();
    private final Tally affiliations = new Tally();
    private final Tally places = new Tally();
    private final Tally quotations = new Tally();
    private final Tally speakers = new Tally();
    private final StringBuilder details = new StringBuilder();

    Tally actors() {
        return actors;
    }

    Tally roles() {
        return roles;
    }

    Tally places() {
        return places;
    }

    Tally quotations() {
        return quotations;
    }

    Tally speakers() {
        return speakers;
    }

    @Override
    public String details() {
        return details.toString();
    }

    @Override
    public void add(FactScore other) {
        actors.add(other.actors);
        roles.add(other.roles);
        affiliations.add(other.affiliations);
        places.add(other.places);
        quotations.add(other.quotations);
        speakers.add(other.speakers);
    }

    void compare(FactSheet gold, FactSheet suggested) {
        for (Fact.Actor actor : suggested.actors()) {
            boolean right = twin(actor, gold).isPresent();
            actors.found(right);
            note(right, "actor too much: " + actor.name() + " " + actor.kind() + " " + actor.aliases());
        }
        for (Fact.Actor actor : gold.actors()) {
            Optional<Fact.Actor> twin = twin(actor, suggested);
            actors.sought(twin.isPresent());
            note(twin.isPresent(), "actor missing: " + actor.name() + " " + actor.aliases());
            twin.ifPresent(own -> offices(actor, own));
        }
        places(gold, suggested);
        statements(gold, suggested);
    }

    private void note(boolean right, String words) {
        if (!right) {
            details.append("  ").append(words).append('\n');
        }
    }

    private void offices(Fact.Actor gold, Fact.Actor suggested) {
        String wanted = gold.office().map(Office::role).orElse(null);
        String given = suggested.office().map(Office::role).orElse(null);
        if (wanted != null && gold.kind() == dateline.vocabulary.ActorKind.PERSON) {
            boolean same = given != null && alike(wanted, given);
            roles.sought(same);
            note(same, "role of " + gold.name() + ": " + given + " for " + wanted);
        }
        if (given != null) {
            roles.found(wanted != null && alike(wanted, given));
            note(wanted != null, "role too much of " + gold.name() + ": " + given);
        }
    }

    /** The same words but small ones, in any order. */
    private static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return 2.0 * common.size() / (words.size() + others.size()) >= 0.66;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(fold(text).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of(
                "de", "du", "des", "d", "la", "le", "les", "l", "the", "of", "a", "au", "aux", "et", "and", "for",
                "pour", "à"));
        return words;
    }

    private void places(FactSheet gold, FactSheet suggested) {
        for (Fact.Place place : suggested.places()) {
            boolean right = gold.places().stream().anyMatch(own -> samePlace(own, place));
            places.found(right);
            note(right, "place too much: " + place.name());
        }
        for (Fact.Place place : gold.places()) {
            boolean met = suggested.places().stream().anyMatch(own -> samePlace(own, place));
            places.sought(met);
            note(met, "place missing: " + place.name());
        }
    }

    private static boolean samePlace(Fact.Place one, Fact.Place other) {
        return bare(one.name().text()).equals(bare(other.name().text()))
                || one.places().stream().anyMatch(own -> other.places().stream()
                        .anyMatch(twin -> own.span().overlaps(twin.span())));
    }

    private void statements(FactSheet gold, FactSheet suggested) {
        for (Fact.Statement statement : suggested.statements()) {
            boolean right = gold.statements().stream().anyMatch(own -> overlap(own, statement));
            quotations.found(right);
            note(
                    right,
                    "quotation too much: " + speaker(suggested, statement) + ": "
                            + statement.content().words());
        }
        for (Fact.Statement statement : gold.statements()) {
            Optional<Fact.Statement> twin = suggested.statements().stream()
                    .filter(own -> overlap(own, statement))
                    .findFirst();
            quotations.sought(twin.isPresent());
            note(
                    twin.isPresent(),
                    "quotation missing: " + speaker(gold, statement) + ": "
                            + statement.content().words());
            twin.ifPresent(own -> speakerOf(gold, statement, suggested, own));
        }
    }

    private void speakerOf(FactSheet gold, Fact.Statement statement, FactSheet suggested, Fact.Statement own) {
        if (statement.speaker().isPresent()) {
            Fact.Actor wanted = gold.actor(statement.speaker().get()).orElseThrow();
            boolean same = own.speaker()
                    .flatMap(suggested::actor)
                    .filter(actor -> sameActor(wanted, actor))
                    .isPresent();
            speakers.sought(same);
            if (own.speaker().isPresent()) {
                speakers.found(same);
            }
            note(
                    same,
                    "speaker: " + speaker(suggested, own) + " for " + wanted.name() + ": "
                            + statement.content().words());
        }
    }

    private static String speaker(FactSheet sheet, Fact.Statement statement) {
        return statement
                .speaker()
                .flatMap(sheet::actor)
                .map(actor -> actor.name().text())
                .orElse("?");
    }

    private static boolean overlap(Fact.Statement one, Fact.Statement other) {
        return one.places().get(0).span().overlaps(other.places().get(0).span());
    }

    private static Optional<Fact.Actor> twin(Fact.Actor actor, FactSheet sheet) {
        return sheet.actors().stream()
                .filter(other -> sameActor(actor, other))
                .max(Comparator.comparing(other -> other.kind() == actor.kind()));
    }

    /** The same name, or one the alias of the other. */
    private static boolean sameActor(Fact.Actor one, Fact.Actor other) {
        Set<String> names = names(one);
        names.retainAll(names(other));
        if (!one.identity().named() || !other.identity().named()) {
            return one.places().stream().anyMatch(own -> other.places().stream()
                    .anyMatch(twin -> own.span().overlaps(twin.span())));
        }
        return !names.isEmpty();
    }

    private static Set<String> names(Fact.Actor actor) {
        Set<String> names = new HashSet<>();
        names.add(bare(actor.name().text()));
        actor.aliases().forEach(alias -> names.add(bare(alias)));
        return names;
    }

    private static String bare(String name) {
        return fold(name).replaceFirst("^(?:l['’]|(?:le|la|les|the|un|une|a|an) )", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    @Override
    public String toString() {
        return "actors      " + actors + "\nroles       " + roles + "\nplaces      " + places + "\nquotations  "
                + quotations + "\nspeakers    " + speakers + "\n";
    }
}
