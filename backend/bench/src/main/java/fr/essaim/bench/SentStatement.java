package fr.essaim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the API sent it.
 *
 * @param sql with {@code $1}, {@code $2} … in the place of its values
 * @param values as PostgreSQL writes them
 */
record SentStatement(String sql, List<@Nullable String> values) {
    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");

    /**
     * Reads what {@code log_statement} wrote.
     *
     * @param detail the values, {@code Parameters: $1 = 'a', $2 = NULL}; empty when there are none
     * @return null when the message tells of no statement, or of an empty one
     */
    static @Nullable SentStatement logged(String message, String detail) {
        var executed = EXECUTED.matcher(message);
        if (!executed.matches() || executed.group(1).isBlank()) {
            return null;
        }
        var values = new ArrayList<@Nullable String>();
        var value = VALUE.matcher(detail);
        while (value.find()) {
            String text = value.group(2);
            values.add(text == null ? null : text.replace("''", "'"));
        }
        return new SentStatement(executed.group(1).strip(), values);
    }
}
