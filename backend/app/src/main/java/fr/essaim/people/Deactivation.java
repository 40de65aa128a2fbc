package fr.essaim.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an account is closed.")
public record Deactivation(
        @Schema(description = "Kept in the audit trail", examples = "A quitté son organisation.")
        @NotBlank
        @Size(max = 2_000)
        String reason) {}
