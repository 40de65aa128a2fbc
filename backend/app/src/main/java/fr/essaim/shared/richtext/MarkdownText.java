package fr.essaim.shared.richtext;

import java.net.URI;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What Essaim makes of Markdown: CommonMark with tables and bare addresses, of which headings (of levels 2 to 4), paragraphs,
 * lists, quotes, tables, code, rules, bold, italic, links and described images of our own are kept. HTML is no markup here: it
 * is text, shown as it was typed. Everything runs in time and memory bounded by the length of the text (docs/adr/0010).
 */
public final class MarkdownText {
    private MarkdownText() {}

    /**
     * What is wrong with a text before it is stored, nothing if it may be.
     *
     * @param max the most characters, as written and in its canonical form
     */
    public static List<MarkdownFault> faults(String markdown, int max) {
        if (markdown.length() > max) {
            return List.of(MarkdownFault.size(max));
        }
        if (Complexity.isTooMuchToParse(markdown)) {
            return List.of(MarkdownFault.tooComplex());
        }
        Node document = Dialect.parse(markdown);
        if (Complexity.isTooMuchToWrite(document, markdown.length())) {
            return List.of(MarkdownFault.tooComplex());
        }
        List<MarkdownFault> faults = AllowList.faults(document);
        if (!faults.isEmpty()) {
            return faults;
        }
        return canonical(markdown).length() > max ? List.of(MarkdownFault.size(max)) : List.of();
    }

    /** The form that is stored: one way of writing each thing, HTML escaped; null when nothing is left. */
    public static @Nullable String canonicalOrNull(@Nullable String markdown) {
        if (markdown == null || markdown.isBlank()) {
            return null;
        }
        String canonical = canonical(markdown);
        return canonical.isEmpty() ? null : canonical;
    }

    private static String canonical(String markdown) {
        return Dialect.write(allowed(markdown));
    }

    /** Words without markup as Markdown that shows them as they are, in one paragraph. */
    public static String ofWords(String words) {
        return words.isBlank()
                ? ""
                : Dialect.write(Dialect.verbatim(words.strip().replaceAll("\\s+", " ")));
    }

    /** The text with each heading one level lower, to stand below a heading of its own level. */
    public static String lowered(String markdown) {
        Node document = allowed(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(heading.getLevel() + 1);
            }
        });
        return Dialect.write(document);
    }

    /** The tree that a page is built from. */
    static List<RichTextNode> nodes(String markdown) {
        return RichTextNodes.of(allowed(markdown));
    }

    /**
     * Sanitised HTML, for mail and documents; pages are built from {@link RichText} instead.
     *
     * @param base what relative links and images are resolved against
     */
    public static String html(String markdown, URI base) {
        Node document = allowed(markdown);
        Links.resolve(document, base);
        return Html.of(document);
    }

    /** The words alone, a line for each block: for search, CSV and the text part of a mail. */
    public static String plain(String markdown) {
        return PlainText.of(nodes(markdown));
    }

    /** Never refuses: what is stored was checked, and of what was not (older texts) the words remain. */
    private static Node allowed(String markdown) {
        Node document = Complexity.isTooMuchToParse(markdown) ? Dialect.verbatim(markdown) : Dialect.parse(markdown);
        if (Complexity.isTooMuchToWrite(document, markdown.length())) {
            document = Dialect.verbatim(markdown);
        }
        AllowList.reduce(document);
        return document;
    }
}
