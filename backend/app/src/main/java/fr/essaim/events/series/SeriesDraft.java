package fr.essaim.events.series;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.events.EventMode;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.Wheelchair;
import fr.essaim.people.TimeZone;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.time.Today;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EventSeriesDraft",
        description = "What is written of a series, when it is created or revised. Its dates follow from its rule.")
public record SeriesDraft(
        @Schema(description = "What it is called", examples = "Les lundis de la CAIT") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "One sentence, without markup", examples = "Chaque lundi midi, en visioconférence.")
        @NotBlank
        @Size(max = 500)
        String summary,

        @Schema(description = "What it is about, in Markdown", examples = "## Comment proposer", maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String description,

        @Schema(description = "Whom it is meant for", examples = "Les membres de la communauté")
        @Size(min = 1, max = 500)
        @Nullable
        String audience,

        @Schema(description = "The community that holds it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @NotNull
        UUID communityId,

        @Schema(description = "The organisation that organises it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID organisationId,

        @Schema(
                description = "The year of a cycle of that community it belongs to",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID cycleYearId,

        @Schema(description = "Where local time is what counts; Europe/Paris when left out", examples = "Europe/Paris")
        @TimeZone
        @Nullable
        String timeZone,

        @Schema(description = "Who may know of it once it is published", examples = "MEMBERS") @NotNull
        EventVisibility visibility,

        @Schema(
                description = "Its days, as a recurrence rule of RFC 5545 by day, week or month, without times",
                examples = "FREQ=WEEKLY;BYDAY=MO")
        @NotBlank
        @Size(max = 200)
        String rule,

        @Schema(description = "First day that the rule may give", examples = "2026-09-07") @NotNull
        LocalDate startsOn,

        @Schema(
                description = "Last day that the rule may give; left out, the rule itself ends",
                examples = "2027-06-28")
        @Nullable
        LocalDate endsOn,

        @Schema(description = "Whose public holidays have no slot", examples = "METROPOLE") @NotNull
        SeriesHolidays holidays,

        @Schema(description = "When a short slot takes place; left out, there are none") @Valid @Nullable
        SlotTimes shortTimes,

        @Schema(description = "When a long slot takes place; left out, there are none") @Valid @Nullable
        SlotTimes longTimes,

        @Schema(description = "How one takes part", examples = "ONLINE") @NotNull
        EventMode mode,

        @Schema(description = "Where, for everybody to see; not online", examples = "Maison des associations")
        @Size(min = 1, max = 200)
        @Nullable
        String place,

        @Schema(
                description = "Where one gets in online, for those who take part; not on site",
                examples = "https://visio.example.org/lundis")
        @Size(max = 1_000)
        @Pattern(regexp = "https://\\S+")
        @Nullable
        String link,

        @Schema(description = "Whether one gets in with a wheelchair", examples = "YES") @NotNull
        Wheelchair wheelchair,

        @Schema(description = "Seats of each date; left out for as many as come", examples = "80")
        @Min(1)
        @Max(100_000)
        @Nullable
        Integer capacity) {
    static final int MOST_YEARS = 3;

    ZoneId zone() {
        return ZoneId.of(requireNonNullElse(timeZone, Today.FRANCE.getId()));
    }

    /** @throws ProblemException validation-failed when what is written does not go together */
    void requireCoherent() {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw ProblemException.invalidField("/endsOn", "period");
        }
        if (endsOn != null && endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw ProblemException.invalidField("/endsOn", "series-too-long", MOST_YEARS);
        }
        if (shortTimes == null && longTimes == null) {
            throw ProblemException.invalidField("/shortTimes", "slot-times-missing");
        }
        requireOrder("/shortTimes", shortTimes);
        requireOrder("/longTimes", longTimes);
        if (!mode.hasPlace() && place != null) {
            throw ProblemException.invalidField("/place", "not-in-this-mode");
        }
        if (!mode.hasLink() && link != null) {
            throw ProblemException.invalidField("/link", "not-in-this-mode");
        }
    }

    private static void requireOrder(String pointer, @Nullable SlotTimes times) {
        if (times != null && !times.endsLocal().isAfter(times.startsLocal())) {
            throw ProblemException.invalidField(pointer + "/endsLocal", "period");
        }
    }
}
