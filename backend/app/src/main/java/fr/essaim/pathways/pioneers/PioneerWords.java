package fr.essaim.pathways.pioneers;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Words that may go with a step of an application.")
public record PioneerWords(
        @Schema(description = "Read by those whom it concerns", examples = "Votre récit aidera les autres.")
        @Size(min = 1, max = 2_000)
        @Nullable
        String reason) {}
