package fr.essaim.shared.richtext;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The limits that keep a short text from becoming a huge document. */
final class Complexity {
    static final int MOST_NODES = 20_000;
    static final int DEEPEST = 32;

    /** A row with too few cells is filled up: columns times lines bound the cells. */
    static final int MOST_COLUMNS = 20;

    private static final int MOST_LINES = 5_000;
    /** Addresses written once and referred to many times are written out each time. */
    private static final int MOST_GROWTH = 2;

    private static final int ALWAYS_ALLOWED = 10_000;

    private Complexity() {}

    static boolean isTooMuchToParse(String markdown) {
        int lines = 0;
        for (int start = 0; start <= markdown.length(); lines++) {
            int stop = endOfLine(markdown, start);
            if (columns(markdown, start, stop) > MOST_COLUMNS) {
                return true;
            }
            start = stop + 1;
        }
        return lines > MOST_LINES;
    }

    /** A carriage return ends a line too. */
    private static int endOfLine(String markdown, int start) {
        int end = start;
        while (end < markdown.length() && markdown.charAt(end) != '\n' && markdown.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Of a line that could be the second one of a table; 0 for any other. */
    private static int columns(String markdown, int start, int stop) {
        int bars = 0;
        for (int i = start; i < stop; i++) {
            char c = markdown.charAt(i);
            if (c == '|') {
                bars++;
            } else if (" \t>-:".indexOf(c) < 0) {
                return 0;
            }
        }
        return bars - 1;
    }

    /** Walks without recursion: a document too deep for that is what this looks for. */
    static boolean isTooMuchToWrite(Node document, int length) {
        long addresses = 0;
        int nodes = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            addresses += address(node);
            if (++nodes > MOST_NODES || depth > DEEPEST) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return addresses > Math.max(ALWAYS_ALLOWED, (long) MOST_GROWTH * length);
    }

    private static int address(Node node) {
        return switch (node) {
            case Link link -> length(link.getDestination()) + length(link.getTitle());
            case Image image -> length(image.getDestination()) + length(image.getTitle());
            default -> 0;
        };
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
