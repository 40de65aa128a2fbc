package fr.essaim.shared.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a page's markup into the tree a tagged document is laid out from. */
final class PdfTree {
    /** What XML has no place for, though people's texts may hold it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int DEEPEST = 6;

    private PdfTree() {}

    static Document of(String html, PlacedImages images) {
        Document tree = parse(UNPRINTABLE.matcher(html).replaceAll(""));
        elements(tree, "div").stream()
                .filter(div -> div.getAttribute("class").equals("text"))
                .forEach(PdfTree::lowerHeadings);
        elements(tree, "img").forEach(image -> images.place(image.getAttribute("src"))
                .ifPresentOrElse(address -> image.setAttribute("src", address), () -> describe(image)));
        elements(tree, "a").forEach(PdfTree::title);
        return tree;
    }

    /** Rich texts begin at level 2, as the headings of the sections they stand in. */
    private static void lowerHeadings(Element text) {
        for (int level = DEEPEST - 1; level >= 2; level--) {
            String lower = "h" + (level + 1);
            elements(text, "h" + level)
                    .forEach(heading -> heading.getOwnerDocument().renameNode(heading, null, lower));
        }
    }

    /** The words of an image stand for one that can't be shown. */
    private static void describe(Element image) {
        Element words = image.getOwnerDocument().createElement("span");
        words.setAttribute("class", "image");
        words.setTextContent(image.getAttribute("alt"));
        image.getParentNode().replaceChild(words, image);
    }

    /** Readers that speak the document name a link by its title. */
    private static void title(Element link) {
        if (link.getAttribute("title").isEmpty()) {
            link.setAttribute("title", link.getTextContent());
        }
    }

    private static List<Element> elements(Document in, String name) {
        return copy(in.getElementsByTagName(name));
    }

    private static List<Element> elements(Element in, String name) {
        return copy(in.getElementsByTagName(name));
    }

    /** A list of nodes follows the tree as it changes; this one does not. */
    private static List<Element> copy(NodeList live) {
        return IntStream.range(0, live.getLength())
                .mapToObj(i -> (Element) live.item(i))
                .toList();
    }

    private static Document parse(String html) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Our own markup is no XML", e);
        }
    }
}
