package dateline.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets XHTML as PDF: tagged, PDF/UA-1 and PDF/A-2a, with nothing but our own typefaces, embedded.
 *
 * <p>Nothing is ever fetched: an address in a document is as good as none.
 */
final class PdfPress {
    /** Stands for what no typeface of ours has, so that nothing disappears unseen. */
    private static final String MISSING_GLYPH = "□";

    private final Typecase typecase = new Typecase();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPress() {
        // At its own level, the renderer tells the console a dozen things a print.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** A PDF file and its number of pages. */
    record Printed(byte[] pdf, int pages) {}

    /** Prints a document on this paper. */
    Printed print(Document xhtml, Locale locale, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            Typefaces faces = typecase.take();
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(colours)
                    .useUnicodeLineBreaker(new LineBreaks(locale))
                    .useReplacementText(MISSING_GLYPH)
                    .useUriResolver((base, address) -> null)
                    .useDefaultPageSize(paper.width(), paper.height(), PageSizeUnits.MM)
                    .withW3cDocument(xhtml, null)
                    .withProducer("Dateline")
                    .toStream(out);
            faces.lend(document, builder);
            builder.run();
            int pages = document.getNumberOfPages();
            typecase.putBack(faces);
            return new Printed(out.toByteArray(), pages);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
