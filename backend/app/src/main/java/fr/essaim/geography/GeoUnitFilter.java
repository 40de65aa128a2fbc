package fr.essaim.geography;

import fr.essaim.shared.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of units can be narrowed by. */
public record GeoUnitFilter(
        @Parameter(description = "Vintage of the geographic code; the newest by default", example = "2026")
        @RestQuery
        @Nullable
        Integer vintage,

        @Parameter(description = "Kinds, repeatable", example = "COMMUNE") @RestQuery
        List<GeoUnitKind> kind,

        @Parameter(description = "Official code, whole", example = "80021") @RestQuery @Nullable
        String code,

        @Parameter(
                description =
                        "Start of the name, of one of its words, or of a postal code, whatever accents, case, hyphens, and whether \"saint\" or \"st\" is written",
                example = "st denis")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "With `parent`: the kind of the unit to look inside", example = "DEPARTEMENT")
        @RestQuery
        @Nullable
        GeoUnitKind parentKind,

        @Parameter(description = "With `parentKind`: the code of the unit to look inside", example = "93")
        @RestQuery
        @Nullable
        String parent) {
    private static final int LONGEST_TEXT = 100;

    public GeoUnitFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        code = code == null ? null : code.toUpperCase(Locale.ROOT);
        parent = parent == null ? null : parent.toUpperCase(Locale.ROOT);
        kind = List.copyOf(kind);
    }

    /**
     * Not in the constructor, whose failures the framework would hide.
     *
     * @throws ProblemException malformed-parameter when the text is too long or only half of the parent is given
     */
    GeoUnitFilter requireSound() {
        if (q != null && q.length() > LONGEST_TEXT) {
            throw ProblemException.invalidParameter("q", "size", 1, LONGEST_TEXT);
        }
        if ((parentKind == null) != (parent == null)) {
            throw ProblemException.invalidParameter(parent == null ? "parent" : "parentKind", "required");
        }
        return this;
    }

    /** What {@code unit} is made of. */
    static GeoUnitFilter membersOf(GeoUnitSummary unit, List<GeoUnitKind> kinds) {
        List<GeoUnitKind> wanted = kinds.isEmpty() ? unit.kind().composition() : kinds;
        return new GeoUnitFilter(unit.vintage(), wanted, null, null, unit.kind(), unit.code());
    }
}
