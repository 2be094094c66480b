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
    private final Wordlists words;
    private final Substance substance;
    private final Stages stages;
    private final States states;
    private final DateWords dates;
    private final ItemChecker checker;

    Scene(FactSheet sheet, Language language, long seed) {
        this.sheet = sheet;
        this.language = language;
        this.seed = seed;
        words = Wordlists.of(language);
        substance = Substance.of(language);
        stages = Stages.of(language);
        states = States.of(language);
        dates = new DateWords(this);
        List<Happening> all = sheet.dates().stream()
                .flatMap(fact -> Happening.of(fact, sheet.article().published(), words::inside).stream())
                .toList();
        var times = all.stream().collect(Collectors.groupingBy(Happening::words, Collectors.counting()));
        happenings = all.stream()
                .filter(one -> times.getOrDefault(one.words(), 0L) == 1)
                .filter(one -> !words.pointingBack().in(one.words()))
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

    /** Words to look out for. */
    Wordlists words() {
        return words;
    }

    /** Tells what says too little to be asked about. */
    Substance substance() {
        return substance;
    }

    /** Whether neither words that events share nor their nature tells the order of both: an opening comes before its end. */
    boolean areFree(Happening one, Happening other) {
        return !Wording.shareRest(one.words(), other.words()) && !stages.order(one.words(), other.words());
    }

    /** The states of the world. */
    States states() {
        return states;
    }

    /** What says when events are. */
    DateWords dates() {
        return dates;
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
        return new Candidate(
                language.sentence(words.toString()), words.toString(), why, 0, Candidate.Origin.ARTICLE, false, null);
    }

    /** Chance for one idea about one fact. */
    Random chance(Template template, String factId) {
        return Chance.of(seed, template.name(), factId);
    }

    /** Chance for what a data file says of one thing. */
    Random chance(String name) {
        return Chance.of(seed, name);
    }

    /** Events in calendar order that can be asked about; words that stand for two different dates are left out. */
    List<Happening> happenings() {
        return happenings;
    }

    /** Those that have a noun phrase which tells them. */
    List<Happening> named() {
        return happenings.stream().filter(Happening::isTold).toList();
    }

    /** Those of them whose words do not tell their place in the order of time: no “première session”, no “next race”. */
    List<Happening> ordered() {
        return named().stream()
                .filter(happening -> !words.ordinals().in(happening.words()))
                .toList();
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
