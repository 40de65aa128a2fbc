package fr.essaim.events.tours;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The stops of a tour, all of them. They are kept by date; those of the same date in this order.")
public record TourPlanDraft(
        @Schema(description = "The stops") @NotNull @Size(max = 200)
        List<@NotNull @Valid Stop> stops) {

    @Schema(name = "TourStopDraft", description = "What is written of a stop.")
    public record Stop(
            @Schema(
                    description = "The stop it was; left out for a new one",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
            @Nullable
            UUID id,

            @Schema(description = "What it is about, in some words", examples = "Évaluer") @NotBlank @Size(max = 200)
            String theme,

            @Schema(description = "Its first day, or the first of those it lies between", examples = "2020-06-02")
            @NotNull
            LocalDate startsOn,

            @Schema(description = "Its last day, or the last of those it lies between", examples = "2020-06-02")
            @NotNull
            LocalDate endsOn,

            @Schema(
                    description = "Whether these are its days; if not, it takes place some time between them",
                    examples = "true")
            @NotNull
            Boolean dated,

            @Schema(description = "Whether it is wider than the network: a day without a host", examples = "false")
            @NotNull
            Boolean regional,

            @Schema(
                    description = "The territory that is host; left out while nobody has volunteered",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
            @Nullable
            UUID hostId,

            @Schema(
                    description = "The event that carries it; a new one of the writer’s gives the stop its days",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
            @Nullable
            UUID eventId) {

        Stop with(UUID its, @Nullable UUID host, @Nullable UUID event) {
            return new Stop(its, theme, startsOn, endsOn, dated, regional, host, event);
        }
    }

    /** @throws ProblemException validation-failed, or already-host naming the second stop of a territory */
    void requireCoherent() {
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.endsOn().isBefore(stop.startsOn())) {
                throw ProblemException.invalidField("/stops/" + i + "/endsOn", "period");
            }
            if (stop.regional() && stop.hostId() != null) {
                throw ProblemException.invalidField("/stops/" + i + "/hostId", "regional-without-host");
            }
        }
        requireOnce(Stop::id, "id", ProblemCode.VALIDATION_FAILED, "twice");
        requireOnce(Stop::hostId, "hostId", ProblemCode.ALREADY_HOST, "already-host");
        requireOnce(Stop::eventId, "eventId", ProblemCode.EVENT_ON_TOUR, "event-on-tour");
    }

    private void requireOnce(Function<Stop, @Nullable UUID> field, String name, ProblemCode code, String fault) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < stops.size(); i++) {
            UUID id = field.apply(stops.get(i));
            if (id != null && !seen.add(id)) {
                throw new ProblemException(code).atField("/stops/" + i + "/" + name, fault);
            }
        }
    }

    List<UUID> all(Function<Stop, @Nullable UUID> field) {
        return stops.stream().map(field).filter(Objects::nonNull).toList();
    }
}
