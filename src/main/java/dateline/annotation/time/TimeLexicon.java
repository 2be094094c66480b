package dateline.annotation.time;

import dateline.annotation.syntax.Numerals;
import dateline.annotation.syntax.Numerals.Numeral;
import dateline.annotation.syntax.Token;
import dateline.annotation.syntax.Tokens;
import dateline.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The word classes of the time grammar: those of {@code time-words.txt} and the numbers. */
final class TimeLexicon {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Map<String, Map<String, List<Form>>> classes = new HashMap<>();
    private final Numerals numerals;

    /** One way to write a value, in tokens. A form with a capital letter wants one in the text. */
    private record Form(List<String> keys, boolean capital, String value) {}

    /** What a class found: its value and how many tokens it takes. */
    record Hit(String value, int tokens) {}

    TimeLexicon(Language language) {
        numerals = new Numerals(language);
        for (String line : language.words("time-words")) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(": ");
            String name = line.substring(0, space);
            String value = line.substring(space + 1, colon);
            for (String form : line.substring(colon + 2).split("\\|")) {
                add(name, value, form, language);
            }
        }
    }

    private void add(String name, String value, String form, Language language) {
        List<String> keys = Tokens.of(form, 0, form.length(), language.locale()).stream()
                .map(Token::key)
                .toList();
        List<Form> forms = classes.computeIfAbsent(name, fresh -> new HashMap<>())
                .computeIfAbsent(keys.get(0), fresh -> new ArrayList<>());
        forms.add(new Form(keys, Character.isUpperCase(form.codePointAt(0)), value));
        forms.sort(Comparator.comparing((Form one) -> -one.keys().size()));
    }

    boolean knows(String name) {
        return classes.containsKey(name)
                || List.of("d", "m", "yy", "three", "year", "number", "count").contains(name);
    }

    /** Whether a class has this word. */
    boolean has(String name, String word) {
        return classes.getOrDefault(name, Map.of()).containsKey(word);
    }

    /** What the class finds at this token. */
    Optional<Hit> at(String name, List<Token> tokens, int from) {
        return switch (name) {
            case "d" -> digits(tokens.get(from), 1, 31, 2);
            case "m" -> digits(tokens.get(from), 1, 12, 2);
            case "yy" ->
                digits(tokens.get(from), 0, 99, 2).filter(hit -> hit.value().length() == 2);
            case "three" -> digits(tokens.get(from), 100, 999, 3).filter(hit -> isWholeNumber(tokens, from));
            case "year" ->
                digits(tokens.get(from), FIRST_YEAR, LAST_YEAR, 4).filter(hit -> isWholeNumber(tokens, from));
            case "number" -> number(tokens, from).or(() -> listed("article", tokens, from));
            case "count" -> number(tokens, from).filter(hit -> !isArticle(tokens, from, hit));
            default -> listed(name, tokens, from);
        };
    }

    private static Optional<Hit> digits(Token token, int least, int most, int length) {
        String key = token.key();
        if (!token.isDigits() || key.length() > length || length == 4 && key.length() != 4) {
            return Optional.empty();
        }
        int value = Integer.parseInt(key);
        return value < least || value > most ? Optional.empty() : Optional.of(new Hit(key, 1));
    }

    /** Whether four digits are not a part of something longer: {@code 2016-1691}, {@code 2019/1937}, {@code 2000,5}. */
    private static boolean isWholeNumber(List<Token> tokens, int at) {
        return !clings(tokens, at + 1, at + 2) && !clings(tokens, at, at - 2);
    }

    /** Whether a mark glues two numbers that are not two years. */
    private static boolean clings(List<Token> tokens, int right, int other) {
        int mark = Math.min(right, other + 1);
        if (mark < 1
                || mark + 1 >= tokens.size()
                || other < 0
                || !tokens.get(mark).glued()) {
            return false;
        }
        boolean glued = ".,/-°".contains(tokens.get(mark).key())
                && tokens.get(mark + 1).glued()
                && tokens.get(other).isDigits();
        int length = tokens.get(other).key().length();
        return glued
                && length != 4
                && !(length == 2 && "/-.".contains(tokens.get(mark).key()));
    }

    private Optional<Hit> number(List<Token> tokens, int from) {
        return numerals.at(tokens, from).flatMap(this::whole);
    }

    private Optional<Hit> whole(Numeral numeral) {
        return numeral.value().scale() > 0 || numeral.value().precision() > 12
                ? Optional.empty()
                : Optional.of(new Hit(numeral.value().toPlainString(), numeral.tokens()));
    }

    /** Whether “un”, “a” is more likely the article than the number. */
    private boolean isArticle(List<Token> tokens, int from, Hit hit) {
        return hit.tokens() == 1 && listed("article", tokens, from).isPresent();
    }

    private Optional<Hit> listed(String name, List<Token> tokens, int from) {
        Token first = tokens.get(from);
        List<Form> forms = classes.getOrDefault(name, Map.of()).getOrDefault(first.key(), List.of());
        for (Form form : forms) {
            if ((first.capital() || !form.capital()) && isAt(form.keys(), tokens, from)) {
                return Optional.of(new Hit(form.value(), form.keys().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(List<String> keys, List<Token> tokens, int from) {
        if (from + keys.size() > tokens.size()) {
            return false;
        }
        for (int at = 1; at < keys.size(); at++) {
            if (!tokens.get(from + at).key().equals(keys.get(at))) {
                return false;
            }
        }
        return true;
    }
}
