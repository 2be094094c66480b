package dateline.annotation.quotation;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.Optional;

/** Finds the words that a verb of saying reports behind it: a clause, an infinitive or a judgement. */
final class ReportedClauses {
    private static final int SHORTEST = 3;
    /** Those spoken to and adverbs stand between verb and clause. */
    private static final int REACH = 10;

    private static final int JUDGED = 12;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final Saying saying;

    ReportedClauses(TokenText reading, Lexicon lexicon, Saying saying) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.saying = saying;
    }

    /** What is reported behind the verb. */
    Optional<Stretch> after(int verb, Stretch sentence) {
        return infinitive(verb, sentence)
                .or(() -> introduced(verb, sentence))
                .or(() -> bare(verb, sentence))
                .or(() -> claimed(verb, sentence))
                .or(() -> judged(verb, sentence));
    }

    /** After “que”, “whether” or a colon. */
    private Optional<Stretch> introduced(int verb, Stretch sentence) {
        for (int at = verb + 1; at < Math.min(sentence.to(), verb + REACH); at++) {
            if (lexicon.is("that", reading, at) || reading.word(at).equals(":") && !isMark(at + 1)) {
                return clause(at + 1, sentence);
            }
            if (saying.is("asking", verb) && lexicon.is("whether", reading, at)) {
                return clause(lexicon.is("if", reading, at) ? at + 1 : at, sentence);
            }
            if (parts(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands behind it is no longer the verb’s. */
    private boolean parts(int at) {
        boolean mark = !reading.token(at).isWord()
                && !reading.word(at).equals(",")
                && !Character.isDigit(reading.word(at).charAt(0));
        return mark || lexicon.is("subordinators", reading, at);
    }

    private boolean isMark(int at) {
        return "«“\"".contains(reading.word(at));
    }

    /** {@code A promis d’ouvrir}, {@code urged the council to open}, {@code assure avoir fini}. */
    private Optional<Stretch> infinitive(int verb, Stretch sentence) {
        boolean infinitive = isInfinitive(verb + 1) && saying.is("claiming", verb);
        if (infinitive) {
            return clause(verb + 1, sentence);
        }
        if (!saying.is("promising", verb)) {
            return Optional.empty();
        }
        for (int at = verb + 1; at < Math.min(sentence.to() - 1, verb + REACH); at++) {
            if (lexicon.is("infinitive-marks", reading, at) && isInfinitive(at + 1)) {
                return clause(lexicon.is("kept-marks", reading, at) ? at : at + 1, sentence);
            }
            boolean stop = !reading.token(at).isWord() && !reading.word(at).equals(",");
            if (stop || lexicon.is("that", reading, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isInfinitive(int at) {
        return reading.lower(at).matches(lexicon.language().pattern("reading.infinitive"))
                && (!lexicon.has("small-words", reading.lower(at)) || lexicon.is("small-infinitives", reading, at));
    }

    /** English needs no “that”: {@code said swimmers would wait}, {@code told the council the pump had failed}. */
    private Optional<Stretch> bare(int verb, Stretch sentence) {
        if (!saying.is("bare-saying", verb) || isInverted(verb, sentence)) {
            return Optional.empty();
        }
        int begin = saying.is("telling", verb) ? pastListener(verb + 1, sentence) : verb + 1;
        if (begin >= sentence.to()) {
            return Optional.empty();
        }
        boolean nominal =
                lexicon.is("determiners", reading, begin) || reading.isCapitalised(begin) || isNounLike(begin);
        boolean opens = lexicon.is("clause-openers", reading, begin) || nominal && hasFiniteVerb(begin + 1, sentence);
        return opens ? clause(begin, sentence) : Optional.empty();
    }

    /** {@code The pool, said Grace Odell, will open}: between commas the name is the subject. */
    private boolean isInverted(int verb, Stretch sentence) {
        int at = verb + 1;
        while (at < sentence.to() && reading.isCapitalised(at)) {
            at++;
        }
        return at > verb + 1
                && reading.word(verb - 1).equals(",")
                && reading.word(at).matches("[,.]");
    }

    /** Past whom it is told: one pronoun or name, or a noun with its article. */
    private int pastListener(int from, Stretch sentence) {
        int at = from;
        if (lexicon.is("determiners", reading, at)) {
            at += 2;
        } else if (reading.isCapitalised(at)) {
            while (at < sentence.to() && reading.isCapitalised(at)) {
                at++;
            }
        } else {
            at++;
        }
        return hasFiniteVerb(at, sentence) && !lexicon.is("infinitive-marks", reading, at) ? at : sentence.to();
    }

    private boolean isNounLike(int at) {
        return reading.token(at).isWord()
                && !lexicon.is("prepositions", reading, at)
                && !lexicon.is("light", reading, at)
                && !lexicon.has("small-words", reading.lower(at));
    }

    private boolean hasFiniteVerb(int from, Stretch sentence) {
        for (int at = from; at < Math.min(sentence.to(), from + JUDGED); at++) {
            String word = reading.lower(at);
            if (lexicon.is("relative", word)
                    || lexicon.is("subordinators", word)
                    || lexicon.is("and", word)
                    || word.equals(",")) {
                return false;
            }
            if (lexicon.is("modals", word)
                    || lexicon.is("auxiliaries", word)
                    || lexicon.is("passive", word)
                    || word.matches(lexicon.language().pattern("reading.past-shape"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code A salué une réussite}: what is praised, denied or promised is the claim itself. */
    private Optional<Stretch> claimed(int verb, Stretch sentence) {
        if (!saying.is("claiming-nouns", verb)) {
            return Optional.empty();
        }
        int at = verb + 1;
        while (at < sentence.to() && lexicon.is("claim-links", reading, at)) {
            at++;
        }
        boolean claim = lexicon.is("determiners", reading, at) || lexicon.is("any", reading, at);
        return claim && !isMark(at + 1) ? clause(at, sentence) : Optional.empty();
    }

    /** {@code Juge la facture excessive}, {@code called the bill unfair}, {@code found it too early}. */
    private Optional<Stretch> judged(int verb, Stretch sentence) {
        boolean object =
                lexicon.is("determiners", reading, verb + 1) || lexicon.is("pronouns.neutral", reading, verb + 1);
        if (!saying.is("judging", verb) || !object) {
            return Optional.empty();
        }
        for (int at = verb + 2; at < Math.min(sentence.to(), verb + JUDGED); at++) {
            if (!reading.token(at).isWord()) {
                return Optional.empty();
            }
            if (isJudgement(at) && !reading.isCapitalised(at)) {
                return clause(verb + 1, sentence).map(whole -> new Stretch(whole.from(), firstComma(whole)));
            }
        }
        return Optional.empty();
    }

    private int firstComma(Stretch clause) {
        int at = clause.from();
        while (at < clause.to() && !reading.word(at).equals(",")) {
            at++;
        }
        return at;
    }

    private boolean isJudgement(int at) {
        boolean last = !reading.token(at + 1 < reading.size() ? at + 1 : at).isWord() || at + 1 >= reading.size();
        return lexicon.has("judgements", reading.lower(at))
                || last && reading.lower(at).matches(lexicon.language().pattern("reading.judgement-shape"));
    }

    /** From a token to the end of the clause. */
    Optional<Stretch> clause(int from, Stretch sentence) {
        int to = from;
        while (to < sentence.to() && !ends(to, sentence)) {
            to++;
        }
        while (to > from && reading.word(to - 1).matches("[.,;:!?…]")) {
            to--;
        }
        return to - from < SHORTEST ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    private boolean ends(int at, Stretch sentence) {
        boolean comma = reading.word(at).equals(",") && at + 1 < sentence.to();
        return comma && lexicon.is("breaks", reading, at + 1) && !lexicon.is("that", reading, at + 2)
                || reading.word(at).equals(";");
    }

    /** Whether the verb has an object of its own, so that it reports nothing: {@code announced a fine}. */
    boolean hasObject(int verb) {
        return lexicon.is("determiners", reading, verb + 1) && !lexicon.is("demonstrative", reading, verb + 1);
    }

    boolean hasMarks(Stretch sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if ("«»“”\"".contains(reading.word(at))) {
                return true;
            }
        }
        return false;
    }
}
