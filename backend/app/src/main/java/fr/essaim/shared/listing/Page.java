package fr.essaim.shared.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
        @Schema(description = "The items, in the asked order", required = true)
        List<T> items,

        @Schema(description = "How many items the filters match", required = true)
        Total total,

        @Schema(
                description = "Cursor of the next page (`after`), null on the last one",
                examples = "bmFtZR9uYW1lHzEzH0VYQUNU",
                required = true,
                nullable = true)
        @Nullable
        String next) {

    public enum Relation {
        EXACT,
        AT_LEAST
    }

    @Schema(description = "A count, exact or capped")
    public record Total(
            @Schema(description = "The count", examples = "132", required = true)
            long value,

            @Schema(description = "Whether there may be more", examples = "EXACT", required = true)
            Relation relation) {}
}
