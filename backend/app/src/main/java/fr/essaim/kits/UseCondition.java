package fr.essaim.kits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "KitCondition", description = "What a territory needs for a kit to fit.")
public record UseCondition(
        @Schema(description = "What kind of condition", examples = "POPULATION_MIN", required = true) @NotNull
        Kind kind,

        @Schema(
                description = "How many inhabitants, or how much in euros; of kinds that count alone",
                examples = "2000",
                required = true,
                nullable = true)
        @Min(1)
        @Max(1_000_000_000)
        @Nullable
        Long value,

        @Schema(
                description = "In words, without markup",
                examples = "Un élu qui vient à chaque rencontre.",
                required = true)
        @NotNull
        @Size(max = 500)
        String text) {

    /** What is asked for. */
    public enum Kind {
        POPULATION_MIN,
        POPULATION_MAX,
        ELECTED_SPONSOR,
        /** Euros at hand. */
        BUDGET,
        OTHER;

        boolean counts() {
            return this == POPULATION_MIN || this == POPULATION_MAX || this == BUDGET;
        }
    }
}
