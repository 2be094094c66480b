package dateline.exchange.cas;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.exchange.AnnotationFormat;
import dateline.exchange.Exported;
import dateline.exchange.Exported.Loss;
import dateline.exchange.Imported;
import dateline.exchange.OffsetDoctor;
import dateline.exchange.UnreadableAnnotationsException;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UIMARuntimeException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** XMI and its type system in one zip, as INCEpTION exports them; a bare XMI file is read with our own types. */
public final class CasXmiFormat implements AnnotationFormat {
    private static final String XMI = ".xmi";
    private static final String TYPE_SYSTEM = "TypeSystem.xml";

    @Override
    public String name() {
        return "cas";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        Map<String, byte[]> files = file.length > 1 && file[0] == 'P' && file[1] == 'K'
                ? new CasZip(file).files()
                : Map.of("document" + XMI, file);
        try {
            byte[] types = files.get(TYPE_SYSTEM);
            CAS cas = CasDocument.empty(types == null ? CasDocument.types() : types(types));
            byte[] xmi = files.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(XMI))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> broken("no XMI in it"));
            XMLReader reader = secureReader();
            reader.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true));
            reader.parse(new InputSource(new ByteArrayInputStream(xmi)));
            return new OffsetDoctor(article.text()).heal(CasDocument.claims(cas));
        } catch (SAXException
                | IOException
                | ParserConfigurationException
                | InvalidXMLException
                | ResourceInitializationException
                | UIMARuntimeException
                | IllegalArgumentException unreadable) {
            throw broken(unreadable.toString());
        }
    }

    @Override
    public Optional<Exported> write(Article article, List<Annotation> annotations) {
        try {
            ByteArrayOutputStream xmi = new ByteArrayOutputStream();
            XmiCasSerializer.serialize(CasDocument.of(article, annotations), xmi);
            ByteArrayOutputStream types = new ByteArrayOutputStream();
            CasDocument.types().toXML(types);
            byte[] zip = CasZip.of(Map.of(article.id() + XMI, xmi.toByteArray(), TYPE_SYSTEM, types.toByteArray()));
            return Optional.of(new Exported(zip, article.id() + "-cas.zip", "application/zip", List.of(Loss.METADATA)));
        } catch (SAXException | IOException | ResourceInitializationException impossible) {
            throw new IllegalStateException("Our own types cannot be written", impossible);
        }
    }

    private static TypeSystemDescription types(byte[] xml)
            throws InvalidXMLException, IOException, SAXException, ParserConfigurationException {
        // UIMA parses with a reader of its own: nothing with a document type reaches it.
        secureReader().parse(new InputSource(new ByteArrayInputStream(xml)));
        return UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(xml), null));
    }

    private static XMLReader secureReader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser().getXMLReader();
    }

    private static UnreadableAnnotationsException broken(String why) {
        return new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, why);
    }
}
