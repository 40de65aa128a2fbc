package fr.essaim.records.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a peer says of a record. Points go from 1, not yet, to 4, exemplary.")
public record PeerReviewDraft(
        @Schema(description = "Whether one understands it without having been there", examples = "3")
        @Min(1)
        @Max(4)
        @Nullable
        Integer clarity,

        @Schema(description = "Whether it says what did not work", examples = "4") @Min(1) @Max(4) @Nullable
        Integer honesty,

        @Schema(description = "Whether what it claims is shown", examples = "2") @Min(1) @Max(4) @Nullable
        Integer evidence,

        @Schema(description = "Whether others could do it", examples = "3") @Min(1) @Max(4) @Nullable
        Integer transferability,

        @Schema(description = "What is strong, without markup", examples = "Les refus sont racontés.")
        @NotNull
        @Size(max = 5_000)
        String strengths,

        @Schema(
                description = "What one would ask, without markup",
                examples = "Qui a tenu le café les jours de pluie ?")
        @NotNull
        @Size(max = 5_000)
        String questions,

        @Schema(
                description = "What the reviewer would need to do this at home, without markup",
                examples = "Un local chauffé et deux bénévoles.")
        @NotNull
        @Size(max = 5_000)
        String atHome,

        @Schema(description = "What they say of single chapters") @NotNull @Size(max = 50)
        List<@Valid @NotNull AnchoredComment> comments) {

    /** Begun and still empty. */
    static PeerReviewDraft empty() {
        return new PeerReviewDraft(null, null, null, null, "", "", "", List.of());
    }
}
