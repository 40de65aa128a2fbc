package fr.essaim.kits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is told when a version of a kit is published.")
public record KitPublication(
        @Schema(description = "What changed since the version before", examples = "Une séance de plus.")
        @NotBlank
        @Size(max = 2_000)
        String changeNote) {}
