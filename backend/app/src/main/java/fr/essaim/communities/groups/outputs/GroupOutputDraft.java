package fr.essaim.communities.groups.outputs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of an output, when it is added or revised.")
public record GroupOutputDraft(
        @Schema(description = "What it is called", examples = "Référentiel des métiers de la coopération")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "What it is", examples = "Onze fiches, relues par le groupe formation.")
        @Size(min = 1, max = 5_000)
        @Nullable
        String description,

        @Schema(description = "Where it is read", examples = "https://carrefour.example.org/referentiel")
        @Size(max = 500)
        @Pattern(regexp = "https?://\\S+")
        @Nullable
        String url,

        @Schema(description = "When it was delivered; null while it is expected", examples = "2026-06-30") @Nullable
        LocalDate deliveredOn) {}
