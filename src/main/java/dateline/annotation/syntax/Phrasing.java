package dateline.annotation.syntax;

import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes words of a sentence as noun phrases: a determiner out of a contraction, gender and number. */
public final class Phrasing {
    private static final String DEFINITE = "the";

    private final Language language;
    private final Map<String, String> contractions;
    private final Map<String, String> possessives;
    private final Set<String> plurals;
    private final Set<String> singulars;
    private final Set<String> feminines;
    private final Set<String> masculines;
    private final Set<String> indefinites;
    private final boolean gendered;
    private final Pattern feminine;
    private final Pattern many;
    private final Pattern headEnds;

    /** Reads {@code phrasing.properties} and the shapes of feminine nouns. */
    Phrasing(Language language) {
        this.language = language;
        contractions = pairs("reading.contractions");
        possessives = pairs("phrasing.possessives");
        plurals = words("phrasing.plural");
        singulars = words("phrasing.singular");
        feminines = words("phrasing.feminine");
        masculines = words("phrasing.masculine");
        indefinites = words("reading.indefinite");
        gendered = !language.pattern("reading.gender").equals("n");
        feminine = Pattern.compile(String.join("|", language.words("feminine-shapes")));
        many = Pattern.compile(language.pattern("phrasing.many"));
        headEnds = Pattern.compile(language.pattern("phrasing.headEnds"));
    }

    private Set<String> words(String key) {
        return Set.of(language.pattern(key).strip().split(" +"));
    }

    private Map<String, String> pairs(String key) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : words(key)) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                pairs.put(pair.substring(0, colon), pair.substring(colon + 1));
            }
        }
        return pairs;
    }

    /** The words at {@code [from, to)} as a noun phrase, without what the wording leaves out. */
    public Optional<NounPhrase> phrase(Passage passage, Wording wording, int from, int to) {
        String text = from < to ? wording.of(from, to) : "";
        if (text.isBlank()) {
            return Optional.empty();
        }
        String own = passage.word(from).key();
        String before = from > 0 ? passage.word(from - 1).key() : "";
        if (contractions.containsKey(own)
                && text.length() > own.length()
                && !passage.word(from).is("DET")) {
            text = contractions.get(own) + text.substring(own.length());
        } else if (contractions.containsKey(before)) {
            text = contractions.get(before) + " " + text;
        }
        return Optional.of(named(text));
    }

    /** A phrase with gender and number read off its words; “leur consommation” becomes “la consommation”. */
    public NounPhrase named(String words) {
        String text = standing(words);
        boolean plural = isPlural(text);
        return new NounPhrase(text, gender(text), plural);
    }

    private String standing(String text) {
        String[] two = text.toLowerCase(language.locale()).split(" ", 3);
        String anyone = two.length > 1 ? possessives.get(two[0] + "_" + two[1]) : null;
        if (anyone != null) {
            return anyone + text.substring(two[0].length() + 1 + two[1].length());
        }
        String first = first(text);
        String article = possessives.get(first);
        if (article == null || first.length() + 1 >= text.length()) {
            return text;
        }
        String rest = text.substring(first.length() + 1);
        if (article.equals(DEFINITE)) {
            return language.the(rest, gender(rest));
        }
        boolean vowel = article.equals("a") && rest.matches("(?i)[aeiou].*");
        return article + (vowel ? "n " : " ") + rest;
    }

    private boolean isPlural(String text) {
        String first = first(text);
        if (plurals.contains(first)) {
            return true;
        }
        boolean single = singulars.contains(first) || text.matches("[ld]['’].*");
        return !single
                && (text.contains(" " + language.pattern("clauses.and") + " ")
                        || many.matcher(head(text)).matches());
    }

    private Gender gender(String text) {
        if (!gendered) {
            return Gender.NEUTER;
        }
        if (feminines.contains(first(text))) {
            return Gender.FEMININE;
        }
        if (masculines.contains(first(text))) {
            return Gender.MASCULINE;
        }
        String head = head(text).toLowerCase(language.locale());
        return feminine.matcher(head).matches() ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** “Le nombre de soldats”, of things in the plural. */
    public NounPhrase number(String things) {
        String of = language.of(new NounPhrase(things, Gender.MASCULINE, true));
        return named(MessageFormat.format(language.pattern("phrasing.number"), of));
    }

    /** Whether the word is a preposition and a determiner in one: “du”. */
    public boolean isContraction(Word word) {
        return contractions.containsKey(word.key());
    }

    /** “Un nouveau règlement”, once named, is “le nouveau règlement”. */
    public String definite(String text, Gender gender) {
        String first = first(text);
        return indefinites.contains(first) && first.length() < text.length()
                ? language.the(text.substring(first.length() + 1), gender)
                : text;
    }

    /** “Pénalités” by itself is “des pénalités”; other phrases stay as they are. */
    public String some(NounPhrase phrase) {
        boolean bare = phrase.plural()
                && isBare(phrase.text())
                && !Character.isDigit(phrase.text().charAt(0));
        return bare ? (language.pattern("phrasing.some") + " " + phrase.text()).strip() : phrase.text();
    }

    /** Whether the phrase has no determiner. */
    public boolean isBare(String text) {
        String first = first(text);
        return !plurals.contains(first) && !singulars.contains(first) && !text.matches("[ld]['’].*");
    }

    private String first(String text) {
        return text.split(" ", 2)[0].toLowerCase(language.locale());
    }

    /** The noun on which the phrase turns: in French the first after the determiner, in English the last. */
    private String head(String text) {
        String[] words = text.replaceFirst("^[ld]['’]", "").split("[ ,]+");
        if (gendered) {
            boolean determined = plurals.contains(first(text)) || singulars.contains(first(text));
            return words[determined && words.length > 1 ? 1 : 0];
        }
        int at = 0;
        while (at + 1 < words.length && !headEnds.matcher(words[at + 1]).matches()) {
            at++;
        }
        return words[at];
    }
}
