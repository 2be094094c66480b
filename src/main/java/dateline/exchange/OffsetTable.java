package dateline.exchange;

import dateline.article.ArticleText;
import dateline.article.TextSpan;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Offsets in some unit, and the code points they stand for. Offsets inside a character stand for nothing. */
final class OffsetTable {
    private final Map<Integer, Integer> codePoints;

    private OffsetTable(Map<Integer, Integer> codePoints) {
        this.codePoints = codePoints;
    }

    static OffsetTable of(ArticleText text, OffsetUnit unit) {
        Map<Integer, Integer> codePoints = new HashMap<>();
        int offset = 0;
        int point = 0;
        for (int character : text.toString().codePoints().toArray()) {
            codePoints.put(offset, point++);
            offset += width(character, unit);
        }
        codePoints.put(offset, point);
        return new OffsetTable(codePoints);
    }

    Optional<TextSpan> span(int begin, int end) {
        Integer first = codePoints.get(begin);
        Integer last = codePoints.get(end);
        return first == null || last == null || last <= first
                ? Optional.empty()
                : Optional.of(new TextSpan(first, last));
    }

    private static int width(int character, OffsetUnit unit) {
        int lineEnd = character == '\n' ? 1 : 0;
        return switch (unit) {
            case CODE_POINTS -> 1;
            case UTF16_UNITS -> Character.charCount(character);
            case UTF8_BYTES -> Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            case CODE_POINTS_CRLF -> 1 + lineEnd;
            case UTF16_UNITS_CRLF -> Character.charCount(character) + lineEnd;
            case DECOMPOSED -> {
                String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
                yield parts.codePointCount(0, parts.length());
            }
        };
    }
}
