package dateline.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed handout, read back. */
final class PrintedPdf implements AutoCloseable {
    private final PDDocument document;

    /** Where a tag finds its content. */
    private record Place(PDPage page, int number) {}

    PrintedPdf(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** All text in the order of the tags, as a screen reader reads it; heads and feet of pages are no part of it. */
    String text() {
        StringBuilder text = new StringBuilder();
        read(document.getDocumentCatalog().getStructureTreeRoot(), contents(), text);
        return squeezed(text.toString());
    }

    /** The text of one page, from 1, as the eye reads it: line after line, with head and foot. */
    String page(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return squeezed(stripper.getText(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** White space as one space; no-break spaces stay what they are. */
    private static String squeezed(String text) {
        return text.replaceAll("[ \\n\\r]+", " ").strip();
    }

    private void read(PDStructureNode node, Map<Place, String> contents, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, contents, text);
                if (!element.getStructureType().equals("Span")) {
                    text.append(' ');
                }
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                text.append(contents.getOrDefault(new Place(element.getPage(), number), ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(contents.getOrDefault(new Place(reference.getPage(), reference.getMCID()), ""));
            }
        }
    }

    private Map<Place, String> contents() {
        Map<Place, String> found = new HashMap<>();
        for (PDPage page : document.getPages()) {
            try {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    found.merge(new Place(page, content.getMCID()), words(content), String::concat);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    /** How far to the right, in points, any letter reaches. */
    float widestReach() {
        float[] reach = {0};
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    reach[0] = Math.max(reach[0], text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reach[0];
    }

    /** Every font of every page. */
    List<PDFont> fonts() {
        List<PDFont> found = new ArrayList<>();
        document.getPages().forEach(page -> {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    found.add(page.getResources().getFont(name));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        });
        return found;
    }

    /** The elements of the structure tree, in reading order. */
    List<PDStructureElement> structure() {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    /** The kinds of those elements: {@code H1}, {@code L}, {@code TH} … */
    List<String> tags() {
        return structure().stream().map(PDStructureElement::getStructureType).toList();
    }

    /** The scopes of all table headings: {@code Row}, {@code Column}, or “null” where one has none. */
    List<String> scopes() {
        return structure().stream()
                .filter(element -> element.getStructureType().equals("TH"))
                .map(element -> {
                    COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
                    return attributes == null ? "null" : String.valueOf(attributes.getNameAsString("Scope"));
                })
                .toList();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    /** The titles of the bookmarks, a bookmark before those under it. */
    List<String> bookmarks() {
        List<String> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), found);
        return found;
    }

    private static void collect(PDOutlineNode node, List<String> found) {
        for (PDOutlineItem item :
                StreamSupport.stream(node.children().spliterator(), false).toList()) {
            found.add(item.getTitle());
            collect(item, found);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
