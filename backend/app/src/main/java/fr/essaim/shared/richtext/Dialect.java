package fr.essaim.shared.richtext;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown that is understood: neither blocks nor runs of HTML, no indented code (it is indented text, mostly). */
final class Dialect {
    static final Extension TABLES = TablesExtension.create();

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class, BlockQuote.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TABLES, AutolinkExtension.create()))
            .enabledBlockTypes(BLOCKS)
            // More than may be written, so that what is too deep is found to be, not flattened in silence.
            .maxOpenBlockParsers(2 * Complexity.DEEPEST)
            .customInlineContentParserFactory(new AngleBrackets())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final MarkdownRenderer WRITER =
            MarkdownRenderer.builder().extensions(List.of(TABLES)).build();

    private Dialect() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static String write(Node document) {
        return WRITER.render(document).strip();
    }

    /** The text as one paragraph, nothing in it being markup. */
    static Node verbatim(String text) {
        var document = new Document();
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        document.appendChild(paragraph);
        return document;
    }
}
