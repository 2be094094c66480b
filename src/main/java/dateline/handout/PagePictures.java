package dateline.handout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A printed handout as pictures, to be looked at before it goes to the printer: grey, as a copier gives it. */
public final class PagePictures {
    private static final float DOTS_PER_INCH = 120;

    private PagePictures() {}

    /** How many pages the handout has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * One page as a PNG file.
     *
     * @param number number of the page, from 1
     * @return empty where the handout has no such page
     */
    public static Optional<byte[]> png(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage picture =
                    new PDFRenderer(document).renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.GRAY);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
