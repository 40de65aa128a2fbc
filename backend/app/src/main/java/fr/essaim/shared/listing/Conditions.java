package fr.essaim.shared.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The {@code where} of a list: fixed SQL fragments with bound values, joined by {@code and}. */
public final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final List<@Nullable Object> boundBefore;

    public Conditions() {
        this(List.of());
    }

    private Conditions(List<@Nullable Object> boundBefore) {
        this.boundBefore = boundBefore;
    }

    /** @param bound values for what the list's {@code from} leaves open, such as who reads and which day it is */
    public static Conditions after(@Nullable Object... bound) {
        return new Conditions(Arrays.asList(bound));
    }

    /** @param fragment constant SQL with one {@code ?} for each value; a collection binds as one SQL array */
    public Conditions and(String fragment, Object... bound) {
        sql.append(sql.isEmpty() ? " where " : " and ")
                .append('(')
                .append(fragment)
                .append(')');
        values.addAll(List.of(bound));
        return this;
    }

    /** Adds the fragment only when the reader gave a value. */
    public Conditions andIfGiven(String fragment, @Nullable Object value) {
        boolean given = value instanceof Collection<?> many ? !many.isEmpty() : value != null;
        return given && value != null ? and(fragment, value) : this;
    }

    /**
     * Narrows a column to some of an enum's constants, none given meaning any. They are written into the statement, not bound:
     * the planner then knows how many rows to expect, and an index that leads with the column keeps the order of its second one.
     */
    public Conditions andOneOf(String column, Collection<? extends Enum<?>> constants) {
        if (constants.isEmpty()) {
            return this;
        }
        String names =
                constants.stream().map(c -> "'" + c.name() + "'").distinct().collect(Collectors.joining(", "));
        return and(column + " in (" + names + ")");
    }

    /**
     * Matches every word of a search text anywhere in a folded column (see the SQL function {@code essaim_fold}), whatever its
     * accents and case.
     */
    public Conditions andContains(String foldedColumn, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        for (String word : text.strip().split("\\s+")) {
            and(foldedColumn + " like '%' || essaim_fold(?) || '%'", word);
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<@Nullable Object> values() {
        var all = new ArrayList<@Nullable Object>(boundBefore);
        all.addAll(values);
        return all;
    }

    /** Tells these filters from others; the same for every reader and day. */
    String fingerprint() {
        return Integer.toUnsignedString((sql.toString() + values).hashCode(), 36);
    }
}
