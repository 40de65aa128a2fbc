package fr.essaim.kits.adoptions;

import fr.essaim.kits.UseCondition;
import fr.essaim.shared.persistence.JsonText;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One condition of use, and whether a territory meets it.")
public record FitFinding(
        @Schema(description = "The condition", required = true)
        UseCondition condition,

        @Schema(
                description = "Whether it is met, as far as it is known or answered",
                examples = "UNMET",
                required = true)
        Fit fit,

        @Schema(
                description = "What is known of the territory: its inhabitants",
                examples = "1200",
                required = true,
                nullable = true)
        @Nullable
        Long known,

        @Schema(
                description = "What whoever adopts says of it",
                examples = "Avec la commune voisine.",
                required = true,
                nullable = true)
        @Nullable
        String note) {

    /** Lies as JSON in the database. */
    @Converter
    static class Column extends JsonText<List<FitFinding>> {
        static final Column JSON = new Column();

        Column() {
            super(types -> types.constructCollectionType(List.class, FitFinding.class));
        }

        static List<FitFinding> parse(String column) {
            return Objects.requireNonNull(JSON.convertToEntityAttribute(column));
        }
    }
}
