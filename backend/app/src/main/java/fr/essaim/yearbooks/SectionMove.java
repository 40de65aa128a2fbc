package fr.essaim.yearbooks;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a section goes.")
public record SectionMove(
        @Schema(description = "One place up, or down; the first goes no further up", examples = "UP") @NotNull
        Direction direction) {

    /** Along the book. */
    public enum Direction {
        UP,
        DOWN
    }
}
