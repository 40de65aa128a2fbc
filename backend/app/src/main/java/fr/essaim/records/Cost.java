package fr.essaim.records;

import fr.essaim.shared.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceCost", description = "What something cost.")
public record Cost(
        @Schema(description = "What was paid for", examples = "Animation des ateliers", required = true)
        @NotBlank
        @Size(max = 200)
        String label,

        @Schema(description = "How much", required = true) @NotNull @Valid
        Money amount) {}
