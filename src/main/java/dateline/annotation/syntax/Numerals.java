package dateline.annotation.syntax;

import dateline.language.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in digits and in words: {@code 9 000}, {@code 2,5 millions}, {@code quatre-vingt-dix}, {@code two hundred
 * and five}.
 *
 * <p>The words stand in {@code numbers.txt}, the decimal mark and the marks between groups of three in {@code
 * syntax.properties}.
 */
public final class Numerals {
    private static final int SCORE = 20;
    private static final int LONGEST = 12;

    private final Map<String, BigDecimal> words = new HashMap<>();
    private final String decimal;
    private final String groups;
    private final Set<String> links;

    /** The numbers of a language. */
    public Numerals(Language language) {
        for (String line : language.words("numbers")) {
            String[] parts = line.split(" ", 2);
            words.put(parts[1], new BigDecimal(parts[0]));
        }
        decimal = language.pattern("syntax.decimal");
        groups = language.pattern("syntax.groups");
        links = Set.of("-", language.pattern("syntax.and"));
    }

    /**
     * A number that was read.
     *
     * @param value the number
     * @param tokens how many tokens it takes
     * @param digits whether it is written in digits
     */
    public record Numeral(BigDecimal value, int tokens, boolean digits) {}

    /** The longest number that begins at this token. */
    public Optional<Numeral> at(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        if (first.isDigits()) {
            return Optional.of(inDigits(tokens, from));
        }
        return words.containsKey(first.key()) ? inWords(tokens, from) : Optional.empty();
    }

    private Numeral inDigits(List<Token> tokens, int from) {
        StringBuilder digits = new StringBuilder(tokens.get(from).key());
        int at = from + 1;
        boolean grouped = digits.length() <= 3;
        while (grouped && at - from < LONGEST) {
            int next = groupAt(tokens, at);
            grouped = next > at;
            if (grouped) {
                digits.append(tokens.get(next - 1).key());
                at = next;
            }
        }
        if (at + 1 < tokens.size() && isGlued(tokens, at, decimal) && isGluedDigits(tokens, at + 1)) {
            digits.append('.').append(tokens.get(at + 1).key());
            at += 2;
        }
        BigDecimal value = new BigDecimal(digits.length() > 30 ? digits.substring(0, 30) : digits.toString());
        BigDecimal factor = at < tokens.size() ? words.get(tokens.get(at).key()) : null;
        if (factor != null && factor.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            value = value.multiply(factor);
            at++;
        }
        return new Numeral(plain(value), at - from, true);
    }

    /** The index after a group of three digits at this index, or the index itself where there is none. */
    private int groupAt(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).gap() == 1 && isThree(tokens.get(at)) && groups.contains(" ")) {
            return at + 1;
        }
        boolean marked = at + 1 < tokens.size()
                && tokens.get(at).glued()
                && groups.contains(tokens.get(at).key())
                && isGluedDigits(tokens, at + 1)
                && isThree(tokens.get(at + 1));
        return marked ? at + 2 : at;
    }

    private static boolean isThree(Token token) {
        return token.isDigits() && token.key().length() == 3;
    }

    private static boolean isGlued(List<Token> tokens, int at, String key) {
        return tokens.get(at).glued() && tokens.get(at).key().equals(key);
    }

    private static boolean isGluedDigits(List<Token> tokens, int at) {
        return tokens.get(at).glued() && tokens.get(at).isDigits();
    }

    private Optional<Numeral> inWords(List<Token> tokens, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        int end = from;
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST); at++) {
            BigDecimal value = words.get(tokens.get(at).key());
            if (value == null) {
                if (at == from || !links.contains(tokens.get(at).key())) {
                    break;
                }
                continue;
            }
            if (at > from && !follows(current, value, total)) {
                break;
            }
            if (value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                total = total.add(current.max(BigDecimal.ONE).multiply(value));
                current = BigDecimal.ZERO;
            } else if (value.compareTo(BigDecimal.valueOf(100)) == 0 || isScore(current, value)) {
                current = current.max(BigDecimal.ONE).multiply(value);
            } else {
                current = current.add(value);
            }
            end = at + 1;
        }
        return Optional.of(new Numeral(total.add(current), end - from, false));
    }

    /** “Quatre-vingts” is four times twenty. */
    private static boolean isScore(BigDecimal current, BigDecimal value) {
        return value.intValue() == SCORE && current.intValue() == 4;
    }

    /** Whether a number word continues a number: “vingt deux” does, “deux vingt” and “deux trois” do not. */
    private static boolean follows(BigDecimal current, BigDecimal value, BigDecimal total) {
        if (value.compareTo(BigDecimal.valueOf(100)) >= 0 || isScore(current, value)) {
            return true;
        }
        int rest = current.intValue() % 100;
        boolean room = rest == 0 ? current.signum() > 0 || total.signum() > 0 : rest % 10 == 0 && rest >= SCORE;
        boolean teens = value.intValue() >= 10 && (rest == 60 || rest == 80);
        boolean tens = value.intValue() < 10 || rest == 0 || teens;
        return room && tens;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
