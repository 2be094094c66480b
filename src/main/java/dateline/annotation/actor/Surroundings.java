package dateline.annotation.actor;

import dateline.annotation.actor.Candidate.Built;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.BitSet;

/** Hears what the words around a name say about it. */
final class Surroundings {
    private final TokenText reading;
    private final Lexicon lexicon;
    private final BitSet organised = new BitSet();

    Surroundings(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** Notes where the names of organisations stand that need no hearing. */
    void learn(Candidate candidate) {
        if (candidate.built() == Built.AROUND_ORGANISATION || candidate.known() != null) {
            organised.set(candidate.stretch().from(), candidate.stretch().to());
        }
    }

    void hear(Stretch stretch, Hearing hearing) {
        int before = stretch.from() - 1;
        if (lexicon.isCivility(reading.word(before))) {
            hearing.says(Witness.CIVILITY_BEFORE);
        }
        if (lexicon.is("definite", reading, before)) {
            hearing.says(Witness.DETERMINER_BEFORE);
            hearing.says(Witness.NO_PERSON_AFTER_DETERMINER);
        }
        boolean source = lexicon.introducesSource(reading, before);
        boolean saidWhere = lexicon.is("locative", reading, before)
                || isWithin(stretch.to()) && lexicon.has("small-words", reading.lower(before));
        if (saidWhere && !source) {
            hearing.says(Witness.SAID_WHERE);
        }
        if (lexicon.has("organisation-generics", reading.lower(before))) {
            hearing.says(Witness.ORGANISATION_NOUN_BEFORE);
        }
        if (isListed(stretch)) {
            hearing.says(Witness.LISTED_WITH_ORGANISATIONS);
        }
        if (source || speaks(stretch)) {
            hearing.says(Witness.SPEAKS);
        }
        things(stretch, hearing);
        brackets(stretch, hearing);
    }

    /** {@code de Kourou, en Guyane}: behind a comma and a word for where a known name, that of a place most likely. */
    private boolean isWithin(int comma) {
        int name = comma + 2;
        while (lexicon.is("definite", reading, name)) {
            name++;
        }
        return reading.word(comma).equals(",") && lexicon.is("locative", reading, comma + 1) && organised.get(name);
    }

    /** {@code Google, Facebook et Instagram}: what stands in a list with organisations is one. */
    private boolean isListed(Stretch stretch) {
        int before = stretch.from() - 1;
        boolean behind = before > 0 && isJoint(before) && organised.get(before - 1);
        boolean ahead = isJoint(stretch.to()) && organised.get(stretch.to() + 1);
        return behind || ahead;
    }

    private boolean isJoint(int at) {
        return reading.word(at).equals(",") || lexicon.is("and", reading, at);
    }

    private boolean speaks(Stretch stretch) {
        return lexicon.has("saying-verbs", reading.word(stretch.to()))
                || lexicon.has("saying-verbs", reading.word(stretch.from() - 1))
                || lexicon.has("acting-verbs", reading.lower(stretch.to()));
    }

    /** {@code le télescope spatial James Webb}, {@code les CFC}; {@code la maire de Lambrac}. */
    private void things(Stretch stretch, Hearing hearing) {
        int before = stretch.from() - 1;
        if (isThing(before) || isAdjective(before) && isThing(before - 1)) {
            hearing.says(Witness.NAMED_AFTER);
        }
        int of = before;
        while (lexicon.is("definite", reading, of)) {
            of--;
        }
        if (lexicon.is("complement", reading, of)
                && lexicon.is("portfolio", reading, of - 1)
                && !organised.get(stretch.from())) {
            hearing.says(Witness.PORTFOLIO);
        }
        if (lexicon.is("plural-determiners", reading, before)
                && reading.token(stretch.from()).isAllCapitals()) {
            hearing.says(Witness.ABBREVIATES_A_THING);
        }
        if (lexicon.is("of", reading, before) && lexicon.has("place-nouns", reading.lower(before - 1))) {
            hearing.says(Witness.OF_PLACE_NOUN);
        }
    }

    private boolean isThing(int at) {
        return lexicon.has("thing-words", reading.lower(at)) || lexicon.has("site-words", reading.lower(at));
    }

    private boolean isAdjective(int at) {
        return reading.word(at).matches(lexicon.language().pattern("reading.adjective-shape"));
    }

    /** An acronym in brackets abbreviates what stands before it. */
    private void brackets(Stretch stretch, Hearing hearing) {
        int before = stretch.from() - 1;
        boolean inside =
                reading.word(before).equals("(") && reading.word(stretch.to()).equals(")");
        if (inside && reading.token(stretch.from()).isAllCapitals()) {
            boolean ofThing = before > 0 && !reading.isCapitalised(before - 1) && !organised.get(before - 1);
            hearing.says(ofThing ? Witness.ABBREVIATES_A_THING : Witness.EXPANDED);
        }
        boolean follows = reading.word(stretch.to()).equals("(")
                && reading.word(stretch.to() + 2).equals(")");
        if (follows && reading.token(stretch.to() + 1).isAllCapitals()) {
            hearing.says(Witness.EXPANDED);
        }
    }
}
