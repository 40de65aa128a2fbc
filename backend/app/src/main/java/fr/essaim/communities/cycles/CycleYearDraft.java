package fr.essaim.communities.cycles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of one year of a cycle.")
public record CycleYearDraft(
        @Schema(
                description = "Of a year that the cycle has already; left out for a new one",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID id,

        @Schema(description = "What the year is about", examples = "Ruralités") @NotBlank @Size(max = 200)
        String theme,

        @Schema(description = "What the community asks itself", examples = "Que nous apprennent les campagnes ?")
        @Size(min = 1, max = 2_000)
        @Nullable
        String question,

        @Schema(description = "First day", examples = "2023-09-01") @NotNull
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2024-08-31") @NotNull
        LocalDate endsOn) {

    boolean overlaps(CycleYearDraft other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }
}
