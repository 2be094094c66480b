package dateline.annotation.actor;

import dateline.annotation.actor.Candidate.Built;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.NameModel;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides once for each name of an article what it names, from all its mentions. */
final class Court {
    private final TokenText reading;
    private final Lexicon lexicon;
    private final List<NameModel.Guess> guesses;
    private final RoleReader roles;
    private final Set<String> small = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Surroundings surroundings;
    private final Set<String> things = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    Court(TokenText reading, Lexicon lexicon, List<NameModel.Guess> guesses, RoleReader roles) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.guesses = guesses;
        this.roles = roles;
        surroundings = new Surroundings(reading, lexicon);
        for (int at = 0; at < reading.size(); at++) {
            if (!reading.isCapitalised(at)) {
                small.add(reading.lower(at));
            }
        }
    }

    /** The verdicts on names of several words come first: they tell the surnames. */
    void hear(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            surroundings.learn(candidate);
            if (candidate.stretch().length() == 1) {
                alone.add(reading.word(candidate.stretch().from()));
            }
        }
        hear(candidates, 2, Integer.MAX_VALUE);
        hear(candidates, 1, 1);
    }

    Verdict on(Candidate candidate) {
        return verdicts.getOrDefault(reading.words(candidate.stretch()), new Verdict(Sort.THING, 1));
    }

    private void hear(List<Candidate> candidates, int shortest, int longest) {
        Map<String, Hearing> hearings = new HashMap<>();
        Map<String, Integer> notFirst = new HashMap<>();
        for (Candidate candidate : candidates) {
            Stretch stretch = candidate.stretch();
            if (candidate.known() == null && shortest <= stretch.length() && stretch.length() <= longest) {
                String name = reading.words(stretch);
                hear(candidate, hearings.computeIfAbsent(name, own -> new Hearing()));
                notFirst.merge(name, reading.isFirstWord(stretch.from()) ? 0 : 1, Integer::sum);
            }
        }
        hearings.forEach((name, hearing) -> {
            if (notFirst.getOrDefault(name, 0) == 0 && longest == 1) {
                hearing.says(Witness.FIRST_WORD_ONLY);
            }
            Verdict verdict = hearing.verdict();
            verdicts.put(name, verdict);
            if (verdict.sort() == Sort.PERSON && longest > 1) {
                surnames.add(name.substring(name.lastIndexOf(' ') + 1));
            }
            if (verdict.sort() == Sort.THING && longest > 1) {
                things.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        });
    }

    private void hear(Candidate candidate, Hearing hearing) {
        Stretch stretch = candidate.stretch();
        hearing.says(Witness.NAMES_NOTHING);
        words(candidate, hearing);
        surroundings.hear(stretch, hearing);
        model(stretch, hearing);
        if (roles.before(stretch).isPresent()) {
            hearing.says(Witness.ROLE_BEFORE);
        }
        if (roles.after(stretch).isPresent()) {
            hearing.says(Witness.ROLE_AFTER);
        }
    }

    private void words(Candidate candidate, Hearing hearing) {
        Stretch stretch = candidate.stretch();
        String name = reading.words(stretch);
        String first = reading.word(stretch.from());
        String last = reading.word(stretch.to() - 1);
        if (candidate.built() == Built.AROUND_ORGANISATION || lexicon.has("organisation-endings", last)) {
            hearing.says(Witness.ORGANISATION_WORD);
        }
        if (candidate.built() == Built.AROUND_SITE) {
            hearing.says(Witness.SITE_WORD);
        }
        if (lexicon.isGivenName(first)) {
            hearing.says(Witness.GIVEN_NAME_FIRST, stretch.length() > 1 ? 1 : 0.5);
        }
        if (stretch.length() > 1 && reading.isCapitalised(stretch.to() - 1)) {
            hearing.says(Witness.SEVERAL_CAPITALS);
            hearing.says(Witness.SURNAME_ALONE_ELSEWHERE, alone.contains(last) ? 1 : 0);
        }
        if (stretch.length() == 1) {
            oneWord(stretch.from(), hearing);
        }
        if (lexicon.isCity(name)) {
            hearing.says(Witness.CITY);
        }
        if (name.matches(lexicon.language().pattern("reading.town-shape"))) {
            hearing.says(Witness.SHAPED_AS_TOWN);
        }
        if (lexicon.has("thing-words", first)
                || lexicon.has("thing-words", first.toLowerCase(Locale.ROOT))
                || lexicon.has("thing-words", last)) {
            hearing.says(Witness.THING_WORD);
        }
        if (lexicon.has("not-actors", name.toLowerCase(Locale.ROOT))) {
            hearing.says(Witness.LISTED_AS_NO_ACTOR);
        }
    }

    private void oneWord(int at, Hearing hearing) {
        if (surnames.contains(reading.word(at))) {
            hearing.says(Witness.SURNAME_OF_PERSON);
        }
        if (things.contains(reading.word(at)) && !surnames.contains(reading.word(at))) {
            hearing.says(Witness.NAMED_AFTER);
        }
        if (reading.token(at).isAllCapitals()) {
            hearing.says(Witness.ALL_CAPITALS);
        }
        if (small.contains(reading.lower(at)) || lexicon.has("small-words", reading.lower(at))) {
            hearing.says(Witness.WRITTEN_SMALL_TOO);
        }
    }

    private void model(Stretch stretch, Hearing hearing) {
        boolean unseen = true;
        for (NameModel.Guess guess : guesses) {
            if (guess.stretch().overlaps(stretch)) {
                unseen = false;
                hearing.says(witness(guess.type()), guess.probability());
            }
        }
        if (unseen) {
            hearing.says(Witness.UNSEEN_BY_MODEL);
        }
    }

    private static Witness witness(NameModel.Type type) {
        return switch (type) {
            case PERSON -> Witness.MODEL_PERSON;
            case ORGANIZATION -> Witness.MODEL_ORGANISATION;
            case LOCATION -> Witness.MODEL_PLACE;
        };
    }
}
