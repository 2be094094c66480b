package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.lexicon.Phrases;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Joins the names of organisations: whole names, acronyms, and the acronym in brackets after the whole name. */
final class OrganisationRegister {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final Determiner determiner;
    private final Map<String, List<Named>> groups = new LinkedHashMap<>();
    private final Map<String, String> sameAs = new LinkedHashMap<>();

    OrganisationRegister(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        determiner = new Determiner(reading, lexicon);
    }

    /** A name of an organisation with its verdict. */
    record Named(Candidate candidate, double confidence) {
        Stretch stretch() {
            return candidate.stretch();
        }
    }

    void enter(List<Named> names) {
        names.forEach(name ->
                groups.computeIfAbsent(groupOf(name), own -> new ArrayList<>()).add(name));
        for (int at = 1; at < names.size(); at++) {
            joinBracketed(names.get(at - 1).stretch(), names.get(at));
        }
        names.forEach(this::joinInitials);
        Map<String, List<Named>> joined = new LinkedHashMap<>();
        groups.forEach((group, own) ->
                joined.computeIfAbsent(root(group), same -> new ArrayList<>()).addAll(own));
        joined.values().forEach(this::introduce);
    }

    private String groupOf(Named name) {
        for (int at = name.stretch().from() + 1; at < name.stretch().to(); at++) {
            Optional<Phrases.Match<Known>> inner = lexicon.names().at(reading, at);
            if (inner.isPresent()
                    && inner.get().to() == name.stretch().to()
                    && inner.get().to() - at > 1
                    && inner.get().meaning() instanceof Known.Organisation organisation) {
                return organisation.name().text().toLowerCase(Locale.ROOT);
            }
        }
        return name.candidate().known() == null
                ? reading.words(name.stretch())
                        .toLowerCase(Locale.ROOT)
                        .replace('\'', '’')
                        .replace(".", "")
                : name.candidate().known().name().text().toLowerCase(Locale.ROOT);
    }

    private String root(String group) {
        String root = group;
        while (sameAs.containsKey(root)) {
            root = sameAs.get(root);
        }
        return root;
    }

    /** {@code the Environmental Protection Agency (EPA)}. */
    private void joinBracketed(Stretch whole, Named bracketed) {
        Stretch short_ = bracketed.stretch();
        boolean bracket = short_.from() == whole.to() + 1
                && reading.word(whole.to()).equals("(")
                && reading.word(short_.to()).equals(")");
        if (bracket && reading.sentenceNumber(whole.from()) == reading.sentenceNumber(short_.from())) {
            String one = root(wordsOf(whole));
            String other = root(groupOf(bracketed));
            if (!one.equals(other)) {
                sameAs.put(other, one);
            }
        }
    }

    /** {@code D.N.R.} after the Department of Natural Resources. */
    private void joinInitials(Named name) {
        String acronym = reading.words(name.stretch()).replace(".", "");
        if (name.stretch().length() > 1 || !acronym.matches("\\p{Lu}{2,6}")) {
            return;
        }
        for (Map.Entry<String, List<Named>> group : groups.entrySet()) {
            Stretch whole = group.getValue().get(0).stretch();
            String one = root(group.getKey());
            String other = root(groupOf(name));
            if (whole.length() > 1 && initials(whole).equals(acronym) && !one.equals(other)) {
                sameAs.put(other, one);
                return;
            }
        }
    }

    private String initials(Stretch whole) {
        StringBuilder initials = new StringBuilder();
        for (int at = whole.from(); at < whole.to(); at++) {
            boolean small = lexicon.has("small-words", reading.lower(at)) || lexicon.is("definite", reading, at);
            if (!small) {
                initials.append(reading.word(at).substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return initials.toString();
    }

    private String wordsOf(Stretch stretch) {
        for (Map.Entry<String, List<Named>> group : groups.entrySet()) {
            for (Named name : group.getValue()) {
                if (name.stretch().equals(stretch)) {
                    return group.getKey();
                }
            }
        }
        return reading.words(stretch).toLowerCase(Locale.ROOT);
    }

    private void introduce(List<Named> names) {
        Optional<Known> known = names.stream()
                .flatMap(name -> Optional.ofNullable(name.candidate().known()).stream())
                .findFirst();
        List<Stretch> mentions = names.stream().map(Named::stretch).toList();
        String words = reading.words(mentions.get(0));
        NounPhrase name =
                known.map(Known::name).orElseGet(() -> determiner.determined(small(words, mentions), mentions));
        CastMember member = new CastMember(cast.freeKey(words), name, ActorKind.ORGANISATION, true);
        names.forEach(own -> {
            member.seen(own.stretch(), own.confidence());
            member.alsoCalled(reading.words(own.stretch()));
        });
        if (known.isPresent() && known.get() instanceof Known.Organisation organisation) {
            member.alsoCalled(organisation.what());
        }
        nationOf(known, names)
                .ifPresent(nation ->
                        member.holds(new Office(null, nation.name(), RankClass.OTHER, false), mentions.get(0), null));
        cast.add(member);
    }

    /** A ministry in a capital is that state’s; a club there need not be. */
    private boolean isMinistry(Named name) {
        return lexicon.is("of-state", reading.lower(name.stretch().from()));
    }

    /** A common noun that only begins its sentence is no capital. */
    private String small(String words, List<Stretch> mentions) {
        boolean common = lexicon.has("organisation-words", words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
        boolean alwaysFirst = mentions.stream().allMatch(own -> reading.isFirstWord(own.from()));
        return common && alwaysFirst ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private Optional<Known.Nation> nationOf(Optional<Known> known, List<Named> names) {
        if (known.isPresent()
                && known.get() instanceof Known.Organisation organisation
                && organisation.state() != null) {
            return Optional.of(organisation.state());
        }
        for (Named name : names) {
            for (int at = name.stretch().from(); at < name.stretch().to(); at++) {
                Optional<Known.Nation> nation =
                        lexicon.adjectives().at(reading, at).map(match -> match.meaning());
                if (nation.isPresent()) {
                    return nation;
                }
                Known place = lexicon.names()
                        .at(reading, at)
                        .map(Phrases.Match::meaning)
                        .orElse(null);
                if (place instanceof Known.Capital capital && isMinistry(name)) {
                    return Optional.of(capital.state());
                }
            }
        }
        return Optional.empty();
    }
}
