package fr.essaim.events.tours;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.people.TimeZone;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.time.Today;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a tour, when it is created or revised. Its stops are planned apart.")
public record TourDraft(
        @Schema(description = "What it is called", examples = "Tour des Cités éducatives") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "One sentence, without markup", examples = "Une rencontre par trimestre, chez chacune.")
        @NotBlank
        @Size(max = 500)
        String summary,

        @Schema(description = "What it is about, in Markdown", examples = "## Pourquoi ce tour", maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String description,

        @Schema(description = "Whom it is meant for", examples = "Les trios de pilotes et les chefs de projet")
        @Size(min = 1, max = 500)
        @Nullable
        String audience,

        @Schema(
                description = "The programme whose territories may be hosts",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID programmeId,

        @Schema(description = "The organisation that organises it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID organisationId,

        @Schema(description = "The community it belongs to", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(description = "Where local time is what counts; Europe/Paris when left out", examples = "Europe/Paris")
        @TimeZone
        @Nullable
        String timeZone,

        @Schema(description = "First day", examples = "2020-01-01") @NotNull
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2022-12-31") @NotNull
        LocalDate endsOn,

        @Schema(description = "How often it stops", examples = "QUARTER") @NotNull
        Rhythm rhythm,

        @Schema(description = "How many days after a stop its participants have its supports", examples = "30")
        @NotNull
        @Min(0)
        @Max(365)
        Integer supportsWithinDays,

        @Schema(
                description = "Who runs it, all of them; left out, they stay, and of a new one it is its creator",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @Size(max = 30)
        @Nullable
        List<@NotNull UUID> organiserIds) {

    /** The longest plan that is still one. */
    private static final int MOST_YEARS = 10;

    ZoneId zone() {
        return ZoneId.of(requireNonNullElse(timeZone, Today.FRANCE.getId()));
    }

    /** @throws ProblemException validation-failed when it would end before it starts, or last too long to be planned */
    void requireCoherent() {
        if (endsOn.isBefore(startsOn)) {
            throw ProblemException.invalidField("/endsOn", "period");
        }
        if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw ProblemException.invalidField("/endsOn", "tour-too-long", MOST_YEARS);
        }
    }
}
