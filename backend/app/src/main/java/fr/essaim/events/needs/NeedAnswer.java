package fr.essaim.events.needs;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What organisers answer to a need.")
public record NeedAnswer(
        @Schema(
                description = "The person reads it; nothing when left out",
                examples = "Une place vous est gardée près de l’entrée.")
        @Size(min = 1, max = 500)
        @Nullable
        String answer) {}
