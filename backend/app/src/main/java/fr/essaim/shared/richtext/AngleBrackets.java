package fr.essaim.shared.richtext;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What an opening angle bracket begins: an address in brackets, or else itself. It comes before the parser's own, which would
 * look for HTML, to the end of the text for each bracket.
 */
final class AngleBrackets implements InlineContentParserFactory {
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,10}");

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return AngleBrackets::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        for (int length = 0; length <= LONGEST_ADDRESS; length++) {
            char c = scanner.peek();
            if (c == '>') {
                String content = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                return address(content, scanner.position(), start);
            }
            if (c == Scanner.END || c == '<' || c == '\n' || c == ' ') {
                break;
            }
            scanner.next();
        }
        return ParsedInline.of(new Text("<"), start);
    }

    private static ParsedInline address(String content, Position end, Position start) {
        String destination = ADDRESS.matcher(content).matches()
                ? content
                : EMAIL.matcher(content).matches() ? "mailto:" + content : "";
        if (!Links.isSafe(destination)) {
            return ParsedInline.of(new Text("<"), start);
        }
        var link = new Link(destination, null);
        link.appendChild(new Text(content));
        return ParsedInline.of(link, end);
    }
}
