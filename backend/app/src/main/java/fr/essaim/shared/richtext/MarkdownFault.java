package fr.essaim.shared.richtext;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Why a text is refused.
 *
 * @param code stable code, also the key of its sentence
 * @param arguments fill the sentence: for places in the text their lines, counted from one
 */
public record MarkdownFault(String code, List<Object> arguments) {
    private static final int MOST_LINES = 10;

    static MarkdownFault size(int max) {
        return new MarkdownFault("size", List.of(0, max));
    }

    static MarkdownFault tooComplex() {
        return new MarkdownFault("too-complex", List.of());
    }

    /** The first few lines are enough to go by. */
    static MarkdownFault onLines(String code, SortedSet<Integer> lines) {
        String named = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return new MarkdownFault(code, List.of(lines.size() > MOST_LINES ? named + " …" : named));
    }
}
