package dateline.article.reading;

import dateline.article.Brought;
import dateline.article.UnreadableFileException;
import dateline.article.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: the text of the article without its page; scripts and styles are never more than ignored bytes. */
public final class HtmlFile {
    private static final String NO_ARTICLE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, iframe, svg, figure picture,"
                    + " [hidden], [aria-hidden=true]";
    private static final String BLOCKS = "h1, h2, h3, h4, p, li, blockquote, figcaption, pre, dd, td";
    private static final int WORDS_OF_A_PARAGRAPH = 12;

    private HtmlFile() {}

    /** The article’s text and what the page’s metadata say. */
    public static Brought read(byte[] file) {
        try {
            String fallback = PlainText.isUtf8(file) ? "UTF-8" : null;
            Document page = Jsoup.parse(new ByteArrayInputStream(file), fallback, "");
            Brought.Metadata metadata = new HtmlMetadata(page).metadata();
            page.select(NO_ARTICLE).remove();
            String text = paragraphs(article(page));
            return new Brought(text.isBlank() ? page.wholeText() : text, metadata);
        } catch (IOException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
    }

    /** The element marked as article, else the one whose own paragraphs hold most words. */
    private static Element article(Document page) {
        List<Element> marked = page.select("[itemprop=articleBody], article, main, [role=main]");
        return marked.stream()
                .filter(element -> words(element) > 0)
                .max(Comparator.comparingInt(HtmlFile::words))
                .or(() -> page.select("div, section, body").stream()
                        .filter(element -> words(element) > 0)
                        .max(Comparator.comparingInt(HtmlFile::ownWords)))
                .orElse(page.body());
    }

    private static int words(Element element) {
        return count(element.select("p").stream());
    }

    private static int ownWords(Element element) {
        return count(
                element.children().stream().filter(child -> child.normalName().equals("p")));
    }

    private static int count(java.util.stream.Stream<Element> paragraphs) {
        return paragraphs
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .filter(length -> length >= WORDS_OF_A_PARAGRAPH)
                .sum();
    }

    private static String paragraphs(Element article) {
        return article.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(block -> block.wholeText().replaceAll("\\s*\\n\\s*", " ").strip())
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
