package fr.essaim.communities.meetings;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.people.TimeZone;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a meeting, when it is planned or revised.")
public record MeetingDraft(
        @Schema(description = "What it is called", examples = "Mi-parcours des groupes") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "Beginning", examples = "2026-12-07T11:00:00Z") @NotNull
        Instant startsAt,

        @Schema(description = "End", examples = "2026-12-07T12:00:00Z") @Nullable
        Instant endsAt,

        @Schema(description = "Where local time is what counts; Europe/Paris when left out", examples = "Europe/Paris")
        @TimeZone
        @Nullable
        String timeZone,

        @Schema(description = "Where, or how to get in", examples = "En visioconférence")
        @Size(min = 1, max = 500)
        @Nullable
        String place,

        @Schema(
                description = "The working group that meets; null when it is the community",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID groupId,

        @Schema(description = "The year of a cycle it belongs to", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID cycleYearId,

        @Schema(
                description = "What is on the agenda, in Markdown",
                examples = "- Tour de table\n- Suites",
                maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String agenda) {

    String timeZoneOrDefault() {
        return requireNonNullElse(timeZone, "Europe/Paris");
    }

    /** @throws ProblemException validation-failed when it ends before it begins */
    void requirePeriod() {
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw ProblemException.invalidField("/endsAt", "period");
        }
    }
}
