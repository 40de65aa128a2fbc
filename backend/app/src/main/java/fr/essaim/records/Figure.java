package fr.essaim.records;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceFigure", description = "A result that was counted or measured.")
public record Figure(
        @Schema(description = "What was counted", examples = "Habitants rencontrés", required = true)
        @NotBlank
        @Size(max = 200)
        String label,

        @Schema(description = "How much, a decimal", examples = "340", required = true)
        @NotNull
        @Pattern(regexp = "-?\\d{1,12}(\\.\\d{1,4})?")
        String value,

        @Schema(description = "Of what: a unit, a percentage", examples = "personnes", required = true)
        @NotBlank
        @Size(max = 50)
        String unit) {}
