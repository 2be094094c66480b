package dateline.article.reading;

import dateline.article.Brought;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** OpenDocument texts (.odt). The parser knows neither document types nor external entities. */
final class OpenDocument {
    private static final int ISO_DATE = 10;

    private OpenDocument() {}

    static Brought read(String content, String meta) {
        Document body = Jsoup.parse(content, "", Parser.xmlParser());
        body.getElementsByTag("text:tracked-changes").remove();
        body.getElementsByTag("office:annotation").remove();
        body.getElementsByTag("text:line-break").forEach(mark -> mark.text(" "));
        body.getElementsByTag("text:tab").forEach(mark -> mark.text(" "));
        body.getElementsByTag("text:s").forEach(mark -> mark.text(" "));
        List<String> paragraphs = body.select("text|h, text|p").stream()
                .map(Element::wholeText)
                .map(text -> text.replaceAll("\\s*\\n\\s*", " ").strip())
                .filter(text -> !text.isEmpty())
                .toList();
        Document properties = Jsoup.parse(meta, "", Parser.xmlParser());
        String created = first(properties, "meta:creation-date", "dc:date");
        return new Brought(
                String.join("\n\n", paragraphs),
                new Brought.Metadata(
                        first(properties, "dc:title"),
                        first(properties, "meta:initial-creator", "dc:creator"),
                        null,
                        day(created)));
    }

    private static @Nullable String first(Document properties, String... tags) {
        for (String tag : tags) {
            Elements found = properties.getElementsByTag(tag);
            if (!found.isEmpty() && !found.get(0).text().isBlank()) {
                return found.get(0).text().strip();
            }
        }
        return null;
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        if (iso == null || iso.length() < ISO_DATE) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, ISO_DATE));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
