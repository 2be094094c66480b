package dateline.annotation.figure;

import dateline.annotation.syntax.Numerals;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Token;
import dateline.annotation.syntax.Tokens;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.language.Language;
import dateline.vocabulary.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities: a number, in digits or in words, with its unit before it ({@code £120,000}) or after it ({@code 4 200
 * mètres carrés}, {@code 30 km/h}, {@code 60 %}).
 *
 * <p>Signs and their names stand in {@code units.txt}.
 */
public final class Quantities {
    /** No number is longer than this, in UTF-16 units. */
    private static final int LONGEST = 160;

    private final Pattern plural;
    private final Numerals numerals;
    private final WordClasses units;
    private final Map<String, String> names = new HashMap<>();
    private final Language language;

    /** The numbers and units of a language. */
    public Quantities(Language language) {
        this.language = language;
        plural = Pattern.compile(language.pattern("phrasing.many"));
        numerals = new Numerals(language);
        units = new WordClasses(language, "units");
        for (String line : language.words("unit-names")) {
            String[] parts = line.split(" ", 2);
            names.put(parts[0], parts[1]);
        }
    }

    /** The quantity that begins at this word. */
    public Optional<Measured> at(Passage passage, int index) {
        Sentence sentence = passage.sentence();
        List<Word> words = sentence.words();
        boolean signed = units.at("sign-before", sentence, index) > 0;
        int first = signed ? index + 1 : index;
        if (first >= words.size()) {
            return Optional.empty();
        }
        Word start = words.get(first);
        int end = Math.min(sentence.end(), start.begin() + LONGEST);
        List<Token> tokens = Tokens.of(passage.reading().text(), start.begin(), end, language.locale());
        Optional<Numerals.Numeral> number = tokens.isEmpty() ? Optional.empty() : numerals.at(tokens, 0);
        return number.flatMap(found -> {
            Token last = tokens.get(found.tokens() - 1);
            int after = sentence.indexAt(last.end() - 1) + 1;
            boolean clings = words.get(after - 1).end() > last.end();
            if (clings) {
                return clinging(words.get(after - 1), last.end(), found.value(), index, after);
            }
            String sign = signed ? name(sentence, index, 1) : null;
            return Optional.of(measured(sentence, found.value(), index, after, sign));
        });
    }

    /** A unit written without a space: {@code 30km}, {@code 5%}. Ordinals like {@code 3e} are no quantity. */
    private Optional<Measured> clinging(Word word, int numberEnd, BigDecimal value, int index, int after) {
        String unit = word.text().substring(numberEnd - word.begin());
        return isUnit(unit)
                ? Optional.of(new Measured(new Quantity(value, unit), index, after, after))
                : Optional.empty();
    }

    private boolean isUnit(String text) {
        Word word = new Word(text, text.toLowerCase(language.locale()), "SYM", 0, text.length());
        return units.has("sign", word) || isMeasure(word);
    }

    private Measured measured(Sentence sentence, BigDecimal value, int index, int after, @Nullable String sign) {
        List<Word> words = sentence.words();
        if (sign != null) {
            int scale = scale(sentence, after);
            BigDecimal whole = scale > 0 ? value.multiply(BigDecimal.valueOf(scaleOf(sentence, after))) : value;
            return new Measured(new Quantity(whole, sign), index, after + scale, after + scale);
        }
        int signs = units.at("sign", sentence, after);
        if (signs > 0) {
            String unit = name(sentence, after, signs);
            return new Measured(new Quantity(value, unit), index, after + signs, after);
        }
        int noun = after + units.at("further", sentence, after);
        boolean of = noun + 1 < words.size() && units.has("of", words.get(noun)) && isLarge(value);
        noun = of ? noun + 1 : noun;
        int end = unitEnd(sentence, noun);
        String unit = end > noun ? text(words, noun, end) : null;
        return new Measured(new Quantity(value, unit), index, end > noun ? end : after, end > noun ? noun : after);
    }

    private static boolean isLarge(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
    }

    /** Whether the unit is in the plural, as a number asks. */
    boolean isPlural(Passage passage, Measured measured) {
        for (int at = measured.noun(); at < measured.to(); at++) {
            if (isPlural(passage.word(at)) || isMeasure(passage.word(at)) || units.has("sign", passage.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word measures rather than counts: “litres”. */
    boolean isMeasure(Word word) {
        return units.has("measure", word);
    }

    private int scale(Sentence sentence, int at) {
        return units.at("million", sentence, at) + units.at("billion", sentence, at);
    }

    private long scaleOf(Sentence sentence, int at) {
        return units.at("million", sentence, at) > 0 ? 1_000_000L : 1_000_000_000L;
    }

    private String name(Sentence sentence, int at, int length) {
        String sign = text(sentence.words(), at, at + length);
        return names.getOrDefault(sign, sign);
    }

    /** Index after the noun that is counted, with the adjectives that make it another thing and what it is counted by. */
    private int unitEnd(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        int at = from;
        while (at < words.size() && words.get(at).is("ADJ") && at - from < 2) {
            at++;
        }
        if (at >= words.size() || !words.get(at).is("NOUN") && !isMeasure(words.get(at))) {
            return from;
        }
        while (at + 1 < words.size() && words.get(at + 1).is("NOUN") && isPlural(words.get(at + 1))) {
            at++;
        }
        at++;
        while (at < words.size() && isPart(words, at)) {
            at++;
        }
        boolean rate = at + 1 < words.size()
                && units.has("per", words.get(at))
                && words.get(at + 1).is("NOUN", "X", "PROPN");
        return rate ? at + 2 : at;
    }

    private boolean isPart(List<Word> words, int at) {
        return units.has("shape", words.get(at));
    }

    private boolean isPlural(Word noun) {
        return plural.matcher(noun.key()).matches();
    }

    private static String text(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            boolean glued =
                    at > from && words.get(at - 1).end() == words.get(at).begin();
            text.append(at == from || glued ? "" : " ").append(words.get(at).text());
        }
        return text.toString();
    }
}
