package fr.essaim.pathways;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The phases of a pathway, all of them, in order.")
public record PhasePlanDraft(
        @Schema(description = "The phases") @NotNull @Size(max = 50)
        List<@NotNull @Valid Phase> phases) {

    @Schema(name = "PathwayPhaseDraft", description = "What is written of a phase.")
    public record Phase(
            @Schema(
                    description = "The phase it was; left out for a new one",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
            @Nullable
            UUID id,

            @Schema(description = "What it is made of for the most part", examples = "COLLECTIVE_SESSIONS") @NotNull
            PhaseKind kind,

            @Schema(description = "What it is called", examples = "Sessions collectives") @NotBlank @Size(max = 200)
            String title,

            @Schema(description = "What happens in it", examples = "Quatre sessions, de mai à novembre.")
            @Size(min = 1, max = 1_000)
            @Nullable
            String summary,

            @Schema(description = "First day", examples = "2027-05-01") @NotNull
            LocalDate startsOn,

            @Schema(description = "Last day", examples = "2027-11-30") @NotNull
            LocalDate endsOn,

            @Schema(
                    description = "Its events; one that is new here must be one that the caller writes",
                    examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
            @NotNull
            @Size(max = 100)
            List<@NotNull UUID> eventIds) {

        Phase with(UUID its) {
            return new Phase(its, kind, title, summary, startsOn, endsOn, eventIds);
        }
    }

    /** @throws ProblemException validation-failed when a phase ends before it starts, or something is named twice */
    void requireCoherent() {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            if (phase.endsOn().isBefore(phase.startsOn())) {
                throw ProblemException.invalidField("/phases/" + i + "/endsOn", "period");
            }
            if (phase.id() != null && !seen.add(phase.id())) {
                throw ProblemException.invalidField("/phases/" + i + "/id", "twice");
            }
            for (int j = 0; j < phase.eventIds().size(); j++) {
                if (!seen.add(phase.eventIds().get(j))) {
                    throw ProblemException.invalidField("/phases/" + i + "/eventIds/" + j, "twice");
                }
            }
        }
    }

    List<UUID> eventIds() {
        return phases.stream().flatMap(phase -> phase.eventIds().stream()).toList();
    }
}
