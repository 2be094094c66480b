package dateline.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One parsed set of our typefaces. Not safe for two prints at a time; see {@link Typecase}.
 *
 * <p>Glyph substitution is off: it doubles the time, and ligatures break search, copy and screen readers.
 */
final class Typefaces {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** A style sheet names the family; weight 700 is what it calls bold. */
    private record Style(String family, int weight, FontStyle slope, String file) {}

    private static final List<Style> STYLES = List.of(
            new Style("Source Serif", NORMAL, FontStyle.NORMAL, "SourceSerif4-Regular"),
            new Style("Source Serif", NORMAL, FontStyle.ITALIC, "SourceSerif4-Italic"),
            new Style("Source Serif", BOLD, FontStyle.NORMAL, "SourceSerif4-SemiBold"),
            new Style("Source Sans", NORMAL, FontStyle.NORMAL, "SourceSans3-Regular"),
            new Style("Source Sans", BOLD, FontStyle.NORMAL, "SourceSans3-SemiBold"));

    private final List<TrueTypeFont> parsed = new ArrayList<>();

    Typefaces() throws IOException {
        for (Style style : STYLES) {
            parsed.add(parse("/fonts/" + style.file() + ".ttf"));
        }
    }

    private static TrueTypeFont parse(String resource) throws IOException {
        try (InputStream file = Typefaces.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("No font " + resource);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Lets a document use them, embedded as far as it needs their glyphs. */
    void lend(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (int i = 0; i < STYLES.size(); i++) {
            Style style = STYLES.get(i);
            PDType0Font font = PDType0Font.load(document, parsed.get(i), true);
            // The no-break space has the same glyph; what comes first is what is searched for and copied.
            font.addToSubset(' ');
            builder.useFont(new PDFontSupplier(font), style.family(), style.weight(), style.slope(), true);
        }
    }
}
