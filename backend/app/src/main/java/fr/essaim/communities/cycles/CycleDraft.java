package fr.essaim.communities.cycles;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a cycle, when it is opened or revised.")
public record CycleDraft(
        @Schema(description = "Name in use", examples = "Territorialités") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                description = "What holds its years together, in Markdown",
                examples = "Trois regards sur les territoires.",
                maxLength = 10_000)
        @Markdown(max = 10_000)
        @Nullable
        String introduction,

        @Schema(description = "Its years, in any order; those left out are dropped") @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Valid CycleYearDraft> years) {

    /** @throws ProblemException validation-failed when a year ends before it begins, or two share a day */
    void requirePeriods() {
        for (int i = 0; i < years.size(); i++) {
            CycleYearDraft year = years.get(i);
            if (year.endsOn().isBefore(year.startsOn())) {
                throw ProblemException.invalidField("/years/" + i + "/endsOn", "period");
            }
            if (years.subList(0, i).stream().anyMatch(year::overlaps)) {
                throw ProblemException.invalidField("/years/" + i + "/startsOn", "years-overlap");
            }
        }
    }
}
