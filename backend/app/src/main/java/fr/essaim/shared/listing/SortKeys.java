package fr.essaim.shared.listing;

import fr.essaim.shared.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys a list can be sorted by; each is an indexed, never-null SQL expression. */
public final class SortKeys {
    record Key(String expression, String sqlType) {}

    record Sort(String name, Key key, boolean descending) {
        String direction() {
            return descending ? "desc" : "asc";
        }

        String comparison() {
            return descending ? "<" : ">";
        }
    }

    private final String defaultSort;
    private final Map<String, Key> keys = new LinkedHashMap<>();

    private SortKeys(String defaultSort) {
        this.defaultSort = defaultSort;
    }

    /** @param sort what {@code sort} means when it is left out, e.g. {@code name} or {@code -startsOn} */
    public static SortKeys defaultingTo(String sort) {
        return new SortKeys(sort);
    }

    /** @param sqlType the type a cursor's text is cast back to, e.g. {@code text}, {@code bigint}, {@code timestamptz} */
    public SortKeys by(String name, String expression, String sqlType) {
        keys.put(name, new Key(expression, sqlType));
        return this;
    }

    Sort resolve(@Nullable String asked) {
        String sort = asked == null ? defaultSort : asked;
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        Key key = keys.get(name);
        if (key == null) {
            throw ProblemException.invalidParameter("sort", "sort", String.join(", ", keys.keySet()));
        }
        return new Sort(sort, key, descending);
    }
}
