package fr.essaim.kits.exports;

import fr.essaim.shared.richtext.MarkdownText;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Rich text as the XHTML that books are made of. */
final class BookText {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What XML has no place for, though people's texts may hold it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private BookText() {}

    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    /** @param base what relative links lead from */
    static String html(String markdown, URI base) {
        Document tree =
                parse("<div xmlns=\"" + XHTML + "\">" + printable(MarkdownText.html(markdown, base)) + "</div>");
        elements(tree, "img").forEach(BookText::describe);
        elements(tree, "a").forEach(link -> link.removeAttribute("rel"));
        elements(tree, "th").forEach(BookText::align);
        elements(tree, "td").forEach(BookText::align);
        return written(tree);
    }

    /** The words of an image stand for it: who made it, and where, may lie in its file. */
    private static void describe(Element image) {
        Element words = image.getOwnerDocument().createElementNS(XHTML, "span");
        words.setTextContent(image.getAttribute("alt"));
        image.getParentNode().replaceChild(words, image);
    }

    /** XHTML of today knows no {@code align}. */
    private static void align(Element cell) {
        String side = cell.getAttribute("align");
        cell.removeAttribute("align");
        if (!side.isEmpty()) {
            cell.setAttribute("class", side);
        }
    }

    private static List<Element> elements(Document in, String name) {
        NodeList live = in.getElementsByTagName(name);
        return IntStream.range(0, live.getLength())
                .mapToObj(i -> (Element) live.item(i))
                .toList();
    }

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Our own markup is no XML", e);
        }
    }

    private static String written(Document tree) {
        try {
            var text = new StringWriter();
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(tree), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("Our own markup can't be written", e);
        }
    }
}
