package fr.essaim.shared.listing;

import fr.essaim.shared.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list: the query parameters every list takes. */
public record PageRequest(
        @Parameter(
                description = "How many items, 1 to 100",
                schema =
                        @Schema(
                                type = SchemaType.INTEGER,
                                format = "int32",
                                minimum = "1",
                                maximum = "100",
                                defaultValue = "20"))
        @RestQuery
        @Nullable
        Integer size,

        @Parameter(description = "Cursor of the next page, as the previous page's `next` gave it") @RestQuery @Nullable
        String after,

        @Parameter(description = "Sort key of this list; a leading `-` reverses it") @RestQuery @Nullable
        String sort,

        @Parameter(
                description = "`capped` counts up to 1 000 and says so; `exact` counts all, which costs more",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"capped", "exact"},
                                defaultValue = "capped"))
        @RestQuery
        @Nullable
        String total) {

    static final int DEFAULT_SIZE = 20;
    static final int LARGEST_SIZE = 100;

    /** @throws ProblemException malformed-parameter when out of bounds */
    public int sizeOrDefault() {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw ProblemException.invalidParameter("size", "range", 1, LARGEST_SIZE);
        }
        return size;
    }

    /** @throws ProblemException malformed-parameter when neither capped nor exact */
    public boolean exactTotal() {
        if (total == null || total.equals("capped")) {
            return false;
        }
        if (total.equals("exact")) {
            return true;
        }
        throw ProblemException.invalidParameter("total", "enum", "capped, exact");
    }
}
