package fr.essaim.shared.richtext;

import fr.essaim.shared.richtext.RichTextNode.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns a reduced document into our own tree: what has no name here never gets out. */
final class RichTextNodes {
    private RichTextNodes() {}

    static List<RichTextNode> of(Node parent) {
        var nodes = new ArrayList<RichTextNode>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(nodes, child);
        }
        return List.copyOf(nodes);
    }

    private static void add(List<RichTextNode> nodes, Node node) {
        switch (node) {
            case Text text -> addText(nodes, text.getLiteral());
            case SoftLineBreak ignored -> addText(nodes, "\n");
            // The paragraphs of a tight list, and the sections of a table, only group.
            case Paragraph paragraph when isTight(paragraph) -> of(paragraph).forEach(child -> join(nodes, child));
            case TableBlock table -> nodes.add(RichTextNode.of(RichTextNodeType.TABLE, rows(table)));
            default -> translated(node).ifPresent(nodes::add);
        }
    }

    private static Optional<RichTextNode> translated(Node node) {
        return Optional.ofNullable(
                switch (node) {
                    case Paragraph p -> RichTextNode.of(RichTextNodeType.PARAGRAPH, of(p));
                    case Heading h -> RichTextNode.heading(h.getLevel(), of(h));
                    case BulletList list -> RichTextNode.list(null, of(list));
                    case OrderedList list -> RichTextNode.list(start(list), of(list));
                    case ListItem item -> RichTextNode.of(RichTextNodeType.ITEM, of(item));
                    case BlockQuote quote -> RichTextNode.of(RichTextNodeType.QUOTE, of(quote));
                    case TableCell cell -> RichTextNode.cell(cell.isHeader(), alignment(cell), of(cell));
                    case FencedCodeBlock code -> RichTextNode.codeBlock(code.getLiteral(), blankAsNull(code.getInfo()));
                    case ThematicBreak ignored -> RichTextNode.of(RichTextNodeType.RULE, null);
                    case StrongEmphasis strong -> RichTextNode.of(RichTextNodeType.STRONG, of(strong));
                    case Emphasis emphasis -> RichTextNode.of(RichTextNodeType.EMPHASIS, of(emphasis));
                    case Code code -> RichTextNode.leaf(RichTextNodeType.CODE, code.getLiteral());
                    case Link link -> RichTextNode.link(link.getDestination(), link.getTitle(), of(link));
                    case Image image ->
                        RichTextNode.image(image.getDestination(), AllowList.words(image), image.getTitle());
                    case HardLineBreak ignored -> RichTextNode.of(RichTextNodeType.BREAK, null);
                    default -> null;
                });
    }

    private static void addText(List<RichTextNode> nodes, String text) {
        join(nodes, RichTextNode.leaf(RichTextNodeType.TEXT, text));
    }

    /** Neighbouring texts become one. */
    private static void join(List<RichTextNode> nodes, RichTextNode node) {
        if (node.type() == RichTextNodeType.TEXT
                && !nodes.isEmpty()
                && nodes.getLast().type() == RichTextNodeType.TEXT) {
            nodes.add(
                    RichTextNode.leaf(RichTextNodeType.TEXT, nodes.removeLast().text() + node.text()));
        } else {
            nodes.add(node);
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private static List<RichTextNode> rows(TableBlock table) {
        var rows = new ArrayList<RichTextNode>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rows.add(RichTextNode.of(RichTextNodeType.ROW, of(row)));
            }
        }
        return List.copyOf(rows);
    }

    private static int start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private static @Nullable Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null
                ? null
                : switch (alignment) {
                    case LEFT -> Alignment.START;
                    case CENTER -> Alignment.CENTER;
                    case RIGHT -> Alignment.END;
                };
    }

    private static @Nullable String blankAsNull(@Nullable String info) {
        return info == null || info.isBlank() ? null : info;
    }
}
