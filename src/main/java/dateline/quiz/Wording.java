package dateline.quiz;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares wordings: case, accents, spaces and determiners do not count. */
final class Wording {
    private static final Set<String> DETERMINERS = Set.of("le", "la", "les", "l", "un", "une", "des", "the", "a", "an");
    private static final Set<String> LINKS = Set.of(
            "du", "de", "d", "au", "aux", "en", "dans", "par", "pour", "avec", "sur", "entre", "que", "qu", "et", "in",
            "on", "at", "of", "s", "to", "by", "for", "with", "from", "about", "between", "that", "and");
    private static final Pattern NAME = Pattern.compile("(?<=[\\s’-])\\p{Lu}[\\p{L}-]*");
    private static final Pattern ACRONYM = Pattern.compile("(?U)\\b\\p{Lu}{2,}\\p{L}?\\b");
    private static final int CONTENT_WORD = 5;
    private static final int FAMILY = 4;

    private Wording() {}

    /** The words in lower case without accents, between single spaces, with one at either end. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter) || letter == '-') {
                words.append(Character.toLowerCase(letter));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                    && words.charAt(words.length() - 1) != ' '
                    && !separatesThousands(plain, i)) {
                words.append(' ');
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    private static boolean separatesThousands(String text, int at) {
        char separator = text.charAt(at);
        boolean separates = separator == ',' || Character.isSpaceChar(separator);
        return separates
                && at > 0
                && at + 3 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Whether one holds the other whole, on word boundaries: “ministre” does not stand in “vice-ministre”. */
    static boolean overlap(String one, String other) {
        String bare = bare(one);
        String otherBare = bare(other);
        return bare.contains(otherBare) || otherBare.contains(bare);
    }

    /** Whether the text holds the words whole; signs, such as “%”, are no words. */
    static boolean holds(String text, String words) {
        String bare = bare(words);
        return !bare.isBlank() && folded(text).contains(bare);
    }

    /** Whether both share a word of five letters or more. */
    static boolean shareContent(String one, String other) {
        Set<String> words = content(one);
        return content(other).stream().anyMatch(words::contains);
    }

    /** Whether both share a word that is neither determiner nor preposition: “the new law”, “the new rules”. */
    static boolean shareWord(String one, String other) {
        Set<String> words = new HashSet<>(List.of(folded(one).strip().split(" ")));
        return Stream.of(folded(other).strip().split(" "))
                .anyMatch(word -> words.contains(word) && !DETERMINERS.contains(word) && !LINKS.contains(word));
    }

    /**
     * Whether both have a word in common behind their first noun, names apart but for acronyms: start and end “of the next
     * race”.
     */
    static boolean shareRest(String one, String other) {
        return shareWord(rest(one), rest(other)) || shareAcronym(one, other);
    }

    /** Whether one has an acronym that the other has too: “CFCs”. */
    static boolean shareAcronym(String one, String other) {
        return ACRONYM.matcher(one).results().map(MatchResult::group).anyMatch(name -> holds(other, name));
    }

    private static String rest(String text) {
        String words = withoutLink(withoutNames(text));
        return words.substring(Math.max(0, words.indexOf(' ', 1)));
    }

    /** Whether both have words of one family: “farms” and “farmers”. */
    static boolean related(String one, String other) {
        return Stream.of(folded(one).split(" "))
                .anyMatch(word -> Stream.of(folded(other).split(" ")).anyMatch(rival -> sameFamily(word, rival)));
    }

    /** Whether both have words of one family that are of five letters or more. */
    static boolean shareFamily(String one, String other) {
        return common(content(one), content(other)) > 0;
    }

    /** Whether two words of the one or more have a relative in the other, so that both are about the same. */
    static boolean shareTopic(String one, String other) {
        return common(content(one), content(other)) > 1;
    }

    private static long common(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().anyMatch(other -> sameFamily(word, other)))
                .count();
    }

    private static boolean sameFamily(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int stem = Math.max(FAMILY, shorter - 2);
        return shorter >= FAMILY && one.regionMatches(0, other, 0, stem);
    }

    /** The words that begin with a capital, the first word apart. */
    static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group);
    }

    /** Without the words that begin with a capital, the first word apart. */
    static String withoutNames(String text) {
        return NAME.matcher(text).replaceAll("");
    }

    /** Whether at least half of the content words of the shorter one stand in the other, themselves or one of their family. */
    static boolean alike(String one, String other) {
        Set<String> words = content(one);
        Set<String> others = content(other);
        long common = common(words, others);
        return overlap(one, other) || common > 0 && 2 * common >= Math.min(words.size(), others.size());
    }

    static Set<String> content(String text) {
        Set<String> found = new HashSet<>();
        for (String word : folded(text).split(" ")) {
            if (word.length() >= CONTENT_WORD) {
                found.add(word);
            }
        }
        return found;
    }

    /** Folded, without the prepositions and determiners at its head: “À la Haye” and “La Haye” are the same. */
    static String withoutLink(String text) {
        String words = folded(text);
        String head = head(words);
        while (DETERMINERS.contains(head) || LINKS.contains(head)) {
            words = words.substring(head.length() + 1);
            head = head(words);
        }
        return words;
    }

    private static String bare(String text) {
        String words = folded(text);
        String head = head(words);
        return DETERMINERS.contains(head) ? words.substring(head.length() + 1) : words;
    }

    /** The first word of folded words; empty where there is only one. */
    private static String head(String words) {
        int end = words.indexOf(' ', 1);
        return end < 0 || end == words.length() - 1 ? "" : words.substring(1, end);
    }
}
