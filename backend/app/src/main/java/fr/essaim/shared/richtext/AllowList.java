package fr.essaim.shared.richtext;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** What may stand in a text, and what becomes of the rest. */
final class AllowList {
    /** The page's own title is of level 1; below level 4 nobody sees a difference. */
    private static final int HIGHEST_HEADING = 2;

    private static final int LOWEST_HEADING = 4;

    private AllowList() {}

    /** What a writer has to mend: silently dropping a link or an image would lose their work. One fault a code, with all its lines. */
    static List<MarkdownFault> faults(Node document) {
        var lines = new TreeMap<String, SortedSet<Integer>>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (!Links.isSafe(link.getDestination()) && !isBare(link)) {
                    add("unsafe-link", link);
                }
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                if (!Links.isOurs(image.getDestination())) {
                    add("foreign-image", image);
                } else if (words(image).isBlank()) {
                    add("image-without-alternative", image);
                }
                visitChildren(image);
            }

            private void add(String code, Node node) {
                lines.computeIfAbsent(code, c -> new TreeSet<>()).add(line(node));
            }
        });
        return lines.entrySet().stream()
                .map(fault -> MarkdownFault.onLines(fault.getKey(), fault.getValue()))
                .toList();
    }

    /** An address that stands in the text as it is: unsafe, it just stays text. */
    private static boolean isBare(Link link) {
        String words = words(link);
        return link.getDestination().equals(words) || link.getDestination().equals("mailto:" + words);
    }

    private static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** Leaves of a parsed document what is allowed; of the rest the words. */
    static void reduce(Node document) {
        document.accept(new Reduction());
    }

    private static final class Reduction extends AbstractVisitor {
        /** Joins what the parser took apart: the writer escapes by looking at a whole text. */
        @Override
        public void visit(Text text) {
            var whole = new StringBuilder(text.getLiteral());
            while (text.getNext() instanceof Text next) {
                whole.append(next.getLiteral());
                next.unlink();
            }
            text.setLiteral(whole.toString());
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel(), HIGHEST_HEADING, LOWEST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!Links.isSafe(link.getDestination())) {
                replace(link, words(link));
            } else if (words(link).isBlank()) {
                // A link without a name can't be announced.
                link.appendChild(new Text(link.getDestination()));
            }
        }

        @Override
        public void visit(Image image) {
            String alternative = words(image).strip();
            if (alternative.isEmpty() || !Links.isOurs(image.getDestination())) {
                replace(image, alternative);
            } else {
                // An alternative is plain text.
                while (image.getFirstChild() != null) {
                    image.getFirstChild().unlink();
                }
                image.appendChild(new Text(alternative));
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // Names a language, nothing else.
            code.setInfo(code.getInfo() == null ? "" : code.getInfo().replaceAll("[^\\p{Alnum}+#._-].*", ""));
        }

        @Override
        public void visit(ThematicBreak rule) {
            rule.setLiteral("---");
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            definition.unlink();
        }

        // The dialect parses neither; should it ever, they are text.
        @Override
        public void visit(HtmlInline html) {
            replace(html, html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            html.insertBefore(Dialect.verbatim(html.getLiteral()).getFirstChild());
            html.unlink();
        }

        private static void replace(Node node, String words) {
            node.insertBefore(new Text(words));
            node.unlink();
        }
    }

    /** The text inside a node; of an image its alternative. */
    static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(org.commonmark.node.HardLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
