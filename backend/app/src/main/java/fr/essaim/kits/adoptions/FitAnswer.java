package fr.essaim.kits.adoptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What whoever adopts says of one condition of use.")
public record FitAnswer(
        @Schema(description = "Place of the condition, from 0", examples = "0") @Min(0) @Max(100)
        int condition,

        @Schema(description = "Whether it is met; what is known counts before", examples = "true") @NotNull
        Boolean met,

        @Schema(
                description = "How they will do without; needed where it is not met",
                examples = "Avec la commune voisine.")
        @Size(min = 1, max = 1_000)
        @Nullable
        String note) {}
