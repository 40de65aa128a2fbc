package fr.essaim.geography;

import fr.essaim.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The orders of a list of units; each is made total by the unit's position. */
enum GeoUnitOrder {
    /** The whole name first, then names that start with the text, then names with a word that does; each by population. */
    MATCH("integer"),
    NAME("text"),
    POPULATION("integer");

    private final String sqlType;

    GeoUnitOrder(String sqlType) {
        this.sqlType = sqlType;
    }

    /** The type a cursor's text is cast back to. */
    String sqlType() {
        return sqlType;
    }

    /** @throws ProblemException malformed-parameter for an unknown sort */
    static GeoUnitOrder of(@Nullable String sort, GeoUnitFilter filter) {
        if (sort == null) {
            return filter.q() == null ? NAME : MATCH;
        }
        return switch (sort) {
            case "name" -> NAME;
            case "-population" -> POPULATION;
            default -> throw ProblemException.invalidParameter("sort", "sort", "name, -population");
        };
    }
}
