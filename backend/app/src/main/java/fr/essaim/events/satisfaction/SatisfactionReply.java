package fr.essaim.events.satisfaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody answers.")
public record SatisfactionReply(
        @Schema(
                description =
                        "For each question of the set that was chosen, in its order, from 1 to 5; 0 for no answer",
                examples = "[4,5]",
                required = true)
        @NotNull
        @Size(min = 1, max = 7)
        List<@NotNull @Min(0) @Max(5) Integer> ratings,

        @Schema(
                description = "For each question of the organisers’ own, in its order; empty for no answer",
                examples = "[\"Plus de temps pour les ateliers.\"]",
                required = true)
        @NotNull
        @Size(max = 3)
        List<@NotNull @Size(max = 2000) String> texts) {}
