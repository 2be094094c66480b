package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the ideas work with: the facts, the words of the language, and chance that hangs on seed and fact alone. */
final class Scene {
    private final FactSheet sheet;
    private final Language language;
    private final long seed;
    private final List<Happening> happenings;
    private final Period period;
    private final Names names;
    private final List<Utterance> utterances;
    private final String article;
    private final Wordlist deixis;
    private final Wordlist pointingBack;
    private final Wordlist possessives;
    private final ItemChecker checker;

    Scene(FactSheet sheet, Language language, long seed) {
        this.sheet = sheet;
        this.language = language;
        this.seed = seed;
        deixis = Wordlist.deixis(language);
        pointingBack = Wordlist.of(language, "pointing-back");
        possessives = Wordlist.of(language, "possessives");
        List<Happening> all = sheet.dates().stream()
                .flatMap(fact -> Happening.of(fact).stream())
                .toList();
        var times = all.stream().collect(Collectors.groupingBy(Happening::words, Collectors.counting()));
        happenings = all.stream()
                .filter(one -> times.getOrDefault(one.words(), 0L) == 1)
                .filter(one -> !pointingBack.in(one.words()))
                .toList();
        period = Period.of(sheet, language);
        checker = new ItemChecker(language);
        names = Names.of(sheet);
        utterances = Utterance.all(this, sheet);
        article = Wording.folded(sheet.article().text().toString());
    }

    FactSheet sheet() {
        return sheet;
    }

    Language language() {
        return language;
    }

    /** Relative dates, which no item may have. */
    Wordlist deixis() {
        return deixis;
    }

    /** Whether a clause points to something said before. */
    boolean pointsBack(String clause) {
        return pointingBack.in(clause);
    }

    /** Words that need their owner in the same sentence. */
    Wordlist possessives() {
        return possessives;
    }

    ItemChecker checker() {
        return checker;
    }

    /** The time at which offices are held. */
    Period period() {
        return period;
    }

    Names names() {
        return names;
    }

    /** What named speakers say. */
    List<Utterance> utterances() {
        return utterances;
    }

    /** Whether the article has the words, whole. */
    boolean mentions(String words) {
        return article.contains(Wording.withoutLink(words));
    }

    /** A sentence or question from its wording, with capital and no-break spaces. */
    String say(String key, Object... parts) {
        return language.sentence(phrase(key, parts));
    }

    /** A part of a sentence from its wording. */
    String phrase(String key, Object... parts) {
        return MessageFormat.format(language.pattern("quiz." + key), parts);
    }

    /**
     * The key of the wording that agrees with the phrase: {@code key.f}, {@code key.many} or {@code key.f.many} where
     * there is one; the plain key is for one masculine thing.
     */
    String agreeing(String key, NounPhrase with) {
        String feminine = with.gender() == Gender.FEMININE ? ".f" : "";
        String many = with.plural() ? ".many" : "";
        return Stream.of(key + feminine + many, key + many, key + feminine)
                .filter(one -> language.hasPattern("quiz." + one))
                .findFirst()
                .orElse(key);
    }

    /** The claim of this wording, in which {@link Claim#GAP} is one of the parts. */
    Claim claim(String key, Object... parts) {
        return Claim.of(phrase(key, parts));
    }

    /** Words as an option, with the reason why it is right or wrong. */
    Candidate option(Object words, String why) {
        return new Candidate(language.sentence(words.toString()), words.toString(), why, 0, Candidate.Origin.ARTICLE);
    }

    /** Chance for one idea about one fact. */
    Random chance(Template template, String factId) {
        return Chance.of(seed, template.name(), factId);
    }

    /** Events in calendar order that can be asked about; words that stand for two different dates are left out. */
    List<Happening> happenings() {
        return happenings;
    }

    /** Those that have a noun phrase. */
    List<Happening> named() {
        return happenings.stream().filter(one -> one.named().isPresent()).toList();
    }

    /** The claim that an event has its date. */
    Claim dated(Happening happening) {
        Optional<NounPhrase> phrase = happening.named();
        return phrase.map(words -> claim(
                        agreeing(happening.planned() ? "date.claim.planned" : "date.claim.reported", words),
                        words,
                        Claim.GAP))
                .orElseGet(() -> claim("date.claim.clause", happening.event().clause(), Claim.GAP));
    }

    /** The time of an event as it completes that claim. */
    String completing(Happening happening) {
        boolean reported = !happening.planned() && happening.named().isPresent();
        return reported ? phrase("on.reported", since(happening), on(happening)) : on(happening);
    }

    /** The sentence that tells when an event is. */
    String told(Happening happening) {
        if (happening.grain() == Grain.OTHER) {
            return say(
                    "date.told.other",
                    happening.words(),
                    language.describe(happening.fact().value()));
        }
        return dated(happening).filled(completing(happening), language);
    }

    /** The time of an event after a preposition: “le vendredi 21 janvier 2022”, “in 2015”. */
    String on(Happening happening) {
        return on(happening.grain(), language.describe(happening.fact().value()));
    }

    String on(Grain grain, String words) {
        return switch (grain) {
            case DAY -> phrase("on.day", words);
            case MONTH -> phrase("on.month", words);
            case YEAR -> phrase("on.year", words);
            case OTHER -> phrase("on.other", words);
        };
    }

    private String since(Happening happening) {
        return language.of(happening.time(language));
    }

    /** The list in a random order that hangs on the seed alone. */
    <T> List<T> shuffled(List<T> list, Random chance) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, chance);
        return copy;
    }

    /** All of one kind but the given one. */
    static <F extends Fact> List<F> others(List<F> facts, F one, Predicate<F> good) {
        return facts.stream().filter(fact -> fact != one && good.test(fact)).toList();
    }
}
