package dateline.annotation.actor;

import dateline.annotation.actor.Candidate.Built;
import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.lexicon.Phrases;
import dateline.annotation.name.NameModel;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the stretches that may name something, in reading order, none overlapping another. */
final class NameSpotter {
    private final TokenText reading;
    private final Lexicon lexicon;
    private final BitSet furniture;
    private final NameChunks organisations;
    private final NameChunks sites;
    private final List<NameModel.Guess> guesses;

    NameSpotter(TokenText reading, Lexicon lexicon, BitSet furniture, List<NameModel.Guess> guesses) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.furniture = furniture;
        this.guesses = guesses;
        organisations = new NameChunks(reading, lexicon, "organisation-words");
        sites = new NameChunks(reading, lexicon, "site-words");
    }

    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < reading.size()) {
            Optional<Candidate> candidate = furniture.get(at) ? Optional.empty() : candidateAt(at);
            candidate.ifPresent(found::add);
            int next = at;
            at = candidate.map(own -> own.stretch().to()).orElseGet(() -> afterRole(next));
        }
        return withGuesses(found);
    }

    private Optional<Candidate> candidateAt(int at) {
        Optional<Candidate> known = known(at);
        Optional<Candidate> chunk = organisations
                .at(at)
                .map(stretch -> new Candidate(stretch, null, Built.AROUND_ORGANISATION))
                .or(() -> sites.at(at)
                        .filter(this::isNamed)
                        .map(stretch -> new Candidate(stretch, null, Built.AROUND_SITE)));
        if (known.isPresent() && chunk.isPresent()) {
            return known.get().stretch().to() >= chunk.get().stretch().to() ? known : chunk;
        }
        return known.or(() -> chunk).or(() -> run(at));
    }

    /** A site is named by a capital: {@code pont de Lambrac}, not {@code pont de pierre}. */
    private boolean isNamed(Stretch site) {
        for (int at = site.from() + 1; at < site.to(); at++) {
            if (reading.isCapitalised(at)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a role in capitals are no names: {@code Secretary of State}. */
    private int afterRole(int at) {
        return reading.isCapitalised(at)
                ? lexicon.roles().at(reading, at).map(Phrases.Match::to).orElse(at + 1)
                : at + 1;
    }

    private Optional<Candidate> known(int at) {
        Optional<Phrases.Match<Known>> match = lexicon.names().at(reading, at);
        if (match.isPresent()) {
            Phrases.Match<Known> own = match.get();
            boolean givenName = own.to() == at + 1
                    && lexicon.isGivenName(reading.word(at))
                    && reading.isCapitalised(own.to())
                    && own.to() < reading.sentence(at).to();
            return givenName
                    ? Optional.empty()
                    : Optional.of(new Candidate(new Stretch(at, own.to()), own.meaning(), Built.AROUND_NOTHING));
        }
        return Optional.empty();
    }

    /** Capitalised words in a row, with the particles of names between them. */
    private Optional<Candidate> run(int at) {
        if (!mayStart(at)) {
            return Optional.empty();
        }
        int end = reading.sentence(at).to();
        int to = at + 1;
        for (int next = joined(at, to, end); next > to; next = joined(at, to, end)) {
            to = next;
        }
        return Optional.of(new Candidate(new Stretch(at, to), null, Built.AROUND_NOTHING));
    }

    private boolean mayStart(int at) {
        return reading.isCapitalised(at)
                && !isOrdinary(at)
                && !lexicon.isCivility(reading.word(at))
                && !isNationality(at)
                && !isNoActor(at)
                && !(lexicon.roles().at(reading, at).isPresent() && !isPartOfName(at));
    }

    /** A role word that is a surname: {@code Martin Luther King}. */
    private boolean isPartOfName(int at) {
        return at > reading.sentence(at).from() && lexicon.isGivenName(reading.word(at - 1));
    }

    private boolean isOrdinary(int at) {
        return reading.isFirstWord(at)
                        && (lexicon.has("small-words", reading.lower(at))
                                || lexicon.is("prepositions", reading, at)
                                || lexicon.is("determiners", reading, at))
                || lexicon.has("small-words", reading.lower(at))
                        && reading.word(at).length() < 3;
    }

    private boolean isNoActor(int at) {
        return lexicon.has("not-actors", reading.lower(at)) && !isPartOfName(at);
    }

    boolean isNationality(int at) {
        return lexicon.nationAt(reading, at).isPresent();
    }

    private int joined(int from, int to, int end) {
        if (to >= end || furniture.get(to)) {
            return to;
        }
        boolean afterGivenName = lexicon.isGivenName(reading.word(to - 1))
                || isInitial(to - 1)
                || to - from == 2
                        && lexicon.isGivenName(reading.word(from))
                        && lexicon.has("name-particles", reading.lower(to - 1));
        if (reading.isCapitalised(to)) {
            boolean other = lexicon.isCivility(reading.word(to))
                    || lexicon.roles().at(reading, to).isPresent();
            return other && !afterGivenName ? to : to + 1;
        }
        if (!lexicon.has("name-particles", reading.lower(to)) || to - from > 2) {
            return to;
        }
        int next = to + 1;
        while (next < end && lexicon.has("name-particles", reading.lower(next)) && next < to + 3) {
            next++;
        }
        boolean name = afterGivenName || guessed(from, next);
        return name && next < end && reading.isCapitalised(next) ? next + 1 : to;
    }

    private boolean isInitial(int at) {
        return reading.word(at).matches("\\p{Lu}\\.");
    }

    private boolean guessed(int from, int to) {
        return guesses.stream()
                .anyMatch(guess -> guess.type() == NameModel.Type.PERSON
                        && guess.stretch().has(from)
                        && guess.stretch().has(to));
    }

    /** What only the model sees is a candidate too, such as a name in lower case. */
    private List<Candidate> withGuesses(List<Candidate> found) {
        List<Candidate> all = new ArrayList<>(found);
        BitSet taken = new BitSet();
        found.forEach(own -> taken.set(own.stretch().from(), own.stretch().to()));
        for (NameModel.Guess guess : guesses) {
            int next = taken.nextSetBit(guess.stretch().from());
            boolean apart = next < 0 || next >= guess.stretch().to();
            if (apart && guess.probability() > 0.7 && mayBeName(guess.stretch())) {
                all.add(new Candidate(guess.stretch(), null, Built.AROUND_NOTHING));
            }
        }
        all.sort(Comparator.comparingInt(candidate -> candidate.stretch().from()));
        return all;
    }

    private boolean mayBeName(Stretch stretch) {
        for (int at = stretch.from(); at < stretch.to(); at++) {
            if (furniture.get(at) || isNationality(at) || lexicon.isCivility(reading.word(at))) {
                return false;
            }
        }
        return lexicon.roles().at(reading, stretch.from()).isEmpty()
                && reading.token(stretch.from()).isWord()
                && !lexicon.has("small-words", reading.lower(stretch.from()));
    }
}
