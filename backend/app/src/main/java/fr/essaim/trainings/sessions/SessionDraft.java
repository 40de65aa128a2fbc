package fr.essaim.trainings.sessions;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrainingSessionDraft", description = "A session as it is planned.")
public record SessionDraft(
        @Schema(description = "What tells it from others", examples = "Session de printemps") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "First day", examples = "2027-03-01") @NotNull
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2027-03-28") @NotNull
        LocalDate endsOn,

        @Schema(description = "Last day on which one may come in; the first day when left out", examples = "2027-03-07")
        @Nullable
        LocalDate joinUntil,

        @Schema(description = "How many seats; as many as come when left out", examples = "20")
        @Min(1)
        @Max(100_000)
        @Nullable
        Integer capacity,

        @Schema(description = "Who tutors it, all of them", examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull UUID> tutorIds) {

    LocalDate lastWayIn() {
        return requireNonNullElse(joinUntil, startsOn);
    }

    /** @throws ProblemException validation-failed when its days are not in order */
    void requireCoherent() {
        if (endsOn.isBefore(startsOn)) {
            throw ProblemException.invalidField("/endsOn", "period");
        }
        if (lastWayIn().isAfter(endsOn)) {
            throw ProblemException.invalidField("/joinUntil", "join-after-end");
        }
    }
}
