package fr.essaim.shared.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why something is done, in the actor's own words.")
public record Reason(
        @Schema(description = "Kept in the audit trail", examples = "Doublon d’un territoire déjà inscrit.")
        @NotBlank
        @Size(max = 2_000)
        String reason) {}
