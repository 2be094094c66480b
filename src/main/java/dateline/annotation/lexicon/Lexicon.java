package dateline.annotation.lexicon;

import dateline.annotation.name.Token;
import dateline.annotation.name.TokenText;
import dateline.annotation.name.Tokeniser;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.language.Language;
import dateline.language.LanguageData;
import dateline.vocabulary.Gender;
import dateline.vocabulary.RankClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The word lists of a language, each read once, and those that all languages share. */
public final class Lexicon {
    private static final LanguageData WORLD = new LanguageData("world");

    private final Language language;
    private final Tokeniser tokeniser;
    private final Phrases<Known> names;
    private final Phrases<Known.Nation> adjectives = new Phrases<>(word -> word);
    private final Phrases<Known.Role> roles = new Phrases<>(Lexicon::unaccented);
    private final Map<String, String> givenNames = new HashMap<>();
    private final Map<String, String> civilities = new HashMap<>();
    private final Set<String> cities;
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> classes = new ConcurrentHashMap<>();

    /** The lexicon of a language. */
    public Lexicon(Language language, Tokeniser tokeniser) {
        this.language = language;
        this.tokeniser = tokeniser;
        names = new NameLists(this).read(adjectives);
        RoleList.read(this, roles);
        WORLD.words("given-names").stream().map(Row::of).forEach(row -> givenNames.put(row.field(0), row.field(1)));
        language.words("civilities").stream().map(Row::of).forEach(row -> civilities.put(row.field(0), row.field(1)));
        cities = new HashSet<>(WORLD.words("cities"));
    }

    /** Capitals often lose their accents: {@code secrétaire d’Etat}; careless texts elide too little. */
    private static String unaccented(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("d’") ? "de" : small.replaceFirst("^[éè]", "e");
    }

    public Language language() {
        return language;
    }

    /** The words of a phrase, cut as texts are. */
    public List<String> cut(String phrase) {
        ArticleText text = new ArticleText(phrase);
        return tokeniser.tokens(text, new TextSpan(0, text.length())).stream()
                .map(Token::text)
                .toList();
    }

    /** States, capitals, organisations and locations by name. */
    public Phrases<Known> names() {
        return names;
    }

    /** Adjectives and inhabitants of states. */
    public Phrases<Known.Nation> adjectives() {
        return adjectives;
    }

    /** The state whose adjective or inhabitant stands at the token, whatever its capitals: {@code l’Américain}. */
    public Optional<Known.Nation> nationAt(TokenText reading, int at) {
        return adjectives
                .at(reading, at)
                .map(Phrases.Match::meaning)
                .or(() -> adjectives.get(List.of(reading.lower(at))));
    }

    public Phrases<Known.Role> roles() {
        return roles;
    }

    /** The role whose words begin at the token: one of the list, or a word shaped like an occupation. */
    public Optional<Phrases.Match<Known.Role>> roleAt(TokenText reading, int at) {
        return roles.at(reading, at).or(() -> occupationAt(reading, at));
    }

    private Optional<Phrases.Match<Known.Role>> occupationAt(TokenText reading, int at) {
        String word = reading.word(at);
        if (!word.matches(language.pattern("reading.occupation-shape"))) {
            return Optional.empty();
        }
        var role = new Known.Role(word, null, RankClass.OTHER, RankClass.OTHER, false);
        return Optional.of(new Phrases.Match<>(at, at + 1, role));
    }

    public boolean isGivenName(String word) {
        return givenNames.containsKey(word) || word.contains("-") && givenNames.containsKey(word.split("-", 2)[0]);
    }

    /** The gender of a given name, where it has only one. */
    public Optional<Gender> genderOf(String givenName) {
        String first = givenNames.containsKey(givenName) ? givenName : givenName.split("-", 2)[0];
        return Optional.ofNullable(Genders.of(givenNames.getOrDefault(first, "-")));
    }

    public boolean isCivility(String word) {
        return civilities.containsKey(word);
    }

    /** The gender that a civility tells. */
    public Optional<Gender> genderOfCivility(String word) {
        return Optional.ofNullable(Genders.of(civilities.getOrDefault(word, "-")));
    }

    public boolean isCity(String name) {
        return cities.contains(name);
    }

    /** The role that a title before a name stands for: {@code Sen.}. */
    public @Nullable String roleOfTitle(String title) {
        return language.words("title-abbreviations").stream()
                .map(Row::of)
                .filter(row -> row.field(0).equals(title))
                .map(row -> row.field(1))
                .findFirst()
                .orElse(null);
    }

    /** Whether the word is the first field of a line of this list. */
    public boolean has(String list, String word) {
        return lists.computeIfAbsent(list, name -> language.words(name).stream()
                        .map(line -> Row.of(line).field(0).replace('\'', '’'))
                        .collect(Collectors.toSet()))
                .contains(word.replace('\'', '’'));
    }

    /** Whether the token is of this closed class, such as {@code determiners}. */
    public boolean is(String wordClass, TokenText reading, int at) {
        return is(wordClass, reading.lower(at));
    }

    /** Whether the word, in lower case, is of this closed class. */
    public boolean is(String wordClass, String word) {
        return classes.computeIfAbsent(
                        wordClass,
                        name -> new HashSet<>(Arrays.asList(language.pattern("reading." + name)
                                .replace('\'', '’')
                                .strip()
                                .split("\\s+"))))
                .contains(word);
    }

    /** Whether a wording that names a source ends at the token: {@code selon}, {@code d’après}, {@code à en croire}. */
    public boolean introducesSource(TokenText reading, int at) {
        return sourceWords(reading, at) > 0;
    }

    /** How many tokens the wording has that names a source and ends at the token; 0 where none does. */
    public int sourceWords(TokenText reading, int at) {
        int longest = 0;
        for (String wording : language.pattern("reading.according").strip().split("\\s+")) {
            String[] words = wording.split("_");
            boolean same = true;
            for (int word = 0; same && word < words.length; word++) {
                same = reading.lower(at - words.length + 1 + word).equals(words[word]);
            }
            longest = same ? Math.max(longest, words.length) : longest;
        }
        return longest;
    }

    /** What a closed class pairs the word with: {@code contractions = du:le} pairs du with le. */
    public Optional<String> pair(String wordClass, String word) {
        for (String pair : language.pattern("reading." + wordClass).strip().split("\\s+")) {
            if (pair.startsWith(word + ":")) {
                return Optional.of(pair.substring(word.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** The letter of the gender of the organisation word that heads a name. */
    public Optional<String> genderOfHead(String name) {
        String head = cut(name).get(0);
        return rows("organisation-words").stream()
                .filter(row -> row.field(0).equalsIgnoreCase(head))
                .map(row -> row.field(1))
                .findFirst();
    }

    /** The lines of a list, their fields parted. */
    List<Row> rows(String list) {
        return language.words(list).stream().map(Row::of).toList();
    }
}
