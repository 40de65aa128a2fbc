package fr.essaim.competences;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a new version changes.")
public record FrameworkPublication(
        @Schema(
                description = "What changed, asked for from the second version on",
                examples = "Une compétence sur l’aller-vers s’ajoute.")
        @Size(min = 1, max = 2_000)
        @Nullable
        String changeNote) {}
