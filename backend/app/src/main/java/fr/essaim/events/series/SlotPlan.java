package fr.essaim.events.series;

import fr.essaim.events.EventFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What organisers plan for a free slot; the rest is written on the event itself.")
public record SlotPlan(
        @Schema(description = "What it is called", examples = "Ce que la recherche dit des communs")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "One sentence, without markup; that of the series when left out",
                examples = "Avec une géographe.")
        @Size(min = 1, max = 500)
        @Nullable
        String summary,

        @Schema(description = "What sort of happening it is", examples = "WEBINAR") @NotNull
        EventFormat format,

        @Schema(description = "Short or long", examples = "LONG") @NotNull
        SlotKind kind) {}
