package fr.essaim.shared.richtext;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a rich text, a line for each block. */
final class PlainText {
    private static final Set<RichTextNodeType> LINES = EnumSet.of(
            RichTextNodeType.HEADING,
            RichTextNodeType.PARAGRAPH,
            RichTextNodeType.ITEM,
            RichTextNodeType.ROW,
            RichTextNodeType.CODE_BLOCK,
            RichTextNodeType.RULE,
            RichTextNodeType.BREAK);

    private PlainText() {}

    static String of(List<RichTextNode> nodes) {
        var text = new StringBuilder();
        nodes.forEach(node -> append(text, node));
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder text, RichTextNode node) {
        if (node.type() == RichTextNodeType.ITEM) {
            text.append("\n- ");
        }
        text.append(Objects.requireNonNullElse(node.text(), ""));
        text.append(Objects.requireNonNullElse(node.alt(), ""));
        node.inside().forEach(child -> append(text, child));
        if (node.type() == RichTextNodeType.CELL) {
            text.append('\t');
        } else if (LINES.contains(node.type())) {
            text.append('\n');
        }
    }
}
