package fr.essaim.kits.adoptions;

import fr.essaim.shared.persistence.JsonText;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AdoptionOutcome", description = "What came of an adoption; the authors of the kit read it.")
public record Outcome(
        @Schema(description = "What was done, without markup", examples = "Quatre séances sur sept.", required = true)
        @NotBlank
        @Size(max = 5_000)
        String done,

        @Schema(
                description = "What came of it, without markup",
                examples = "Une charte signée par neuf alliés.",
                required = true)
        @NotBlank
        @Size(max = 5_000)
        String results,

        @Schema(description = "What was counted", required = true) @NotNull @Size(max = 20)
        List<@Valid @NotNull Count> figures,

        @Schema(
                description = "What was adapted and why, without markup",
                examples = "Des séances plus courtes, le soir.",
                required = true)
        @NotNull
        @Size(max = 5_000)
        String adapted,

        @Schema(
                description = "Advice to the authors, without markup",
                examples = "Dire plus tôt qui paie.",
                required = true)
        @NotNull
        @Size(max = 5_000)
        String advice) {

    @Schema(name = "OutcomeCount", description = "Something that was counted.")
    public record Count(
            @Schema(description = "What", examples = "Alliés", required = true) @NotBlank @Size(max = 200)
            String label,

            @Schema(description = "How many", examples = "9", required = true) @NotBlank @Size(max = 50)
            String value,

            @Schema(description = "Of which unit", examples = "structures", required = true) @NotNull @Size(max = 50)
            String unit) {}

    /** Lies as JSON in the database. */
    @Converter
    static class Column extends JsonText<Outcome> {
        static final Column JSON = new Column();

        Column() {
            super(types -> types.constructType(Outcome.class));
        }

        static @Nullable Outcome parse(@Nullable String column) {
            return JSON.convertToEntityAttribute(column);
        }
    }
}
