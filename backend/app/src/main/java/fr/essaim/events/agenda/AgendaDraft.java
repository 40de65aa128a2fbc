package fr.essaim.events.agenda;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The whole agenda of an event, in its order.")
public record AgendaDraft(
        @Schema(description = "Its parts, in order") @NotNull @Size(max = 100)
        List<@NotNull @Valid Item> items) {

    @Schema(name = "AgendaItemDraft", description = "What is written of a part of an event’s day.")
    public record Item(
            @Schema(description = "What it is called", examples = "Table ronde : coopérer") @NotBlank @Size(max = 200)
            String title,

            @Schema(description = "What it is about, without markup", examples = "Trois territoires racontent.")
            @Size(min = 1, max = 2_000)
            @Nullable
            String summary,

            @Schema(
                    description = "Beginning, in the event’s time zone, on one of its days",
                    implementation = String.class,
                    format = "local-date-time",
                    examples = "2026-12-07T14:30:00")
            @Nullable
            LocalDateTime startsLocal,

            @Schema(
                    description = "End, in the event’s time zone, after the beginning",
                    implementation = String.class,
                    format = "local-date-time",
                    examples = "2026-12-07T15:30:00")
            @Nullable
            LocalDateTime endsLocal,

            @Schema(description = "Which room, for those who take part", examples = "Salle 2")
            @Size(min = 1, max = 200)
            @Nullable
            String room,

            @Schema(description = "Who does what, in order; nobody when left out") @Size(max = 30) @Nullable
            List<@NotNull @Valid Part> parts) {

        List<Part> partsOrNone() {
            return parts == null ? List.of() : parts;
        }
    }

    @Schema(name = "AgendaPartDraft", description = "Who does what: somebody with an account, or a name.")
    public record Part(
            @Schema(description = "What they do", examples = "DISCUSSANT") @NotNull
            AgendaRole role,

            @Schema(description = "The person", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @Nullable
            UUID personId,

            @Schema(description = "Name as on that day; that of the account when left out", examples = "Lina Petit")
            @Size(min = 1, max = 200)
            @Nullable
            String name,

            @Schema(
                    description = "Organisation as on that day; that of the account when left out",
                    examples = "Mairie d’Amiens")
            @Size(min = 1, max = 200)
            @Nullable
            String organisation) {}

    /** @throws ProblemException validation-failed when a part of the day ends before it begins, or is on another day */
    void requireWithin(LocalDateTime starts, LocalDateTime ends) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            requireDay("/items/" + i + "/startsLocal", item.startsLocal(), starts, ends);
            requireDay("/items/" + i + "/endsLocal", item.endsLocal(), starts, ends);
            if (item.endsLocal() != null
                    && (item.startsLocal() == null || !item.endsLocal().isAfter(item.startsLocal()))) {
                throw ProblemException.invalidField("/items/" + i + "/endsLocal", "period");
            }
        }
    }

    private static void requireDay(
            String pointer, @Nullable LocalDateTime time, LocalDateTime starts, LocalDateTime ends) {
        if (time != null
                && (time.toLocalDate().isBefore(starts.toLocalDate())
                        || time.toLocalDate().isAfter(ends.toLocalDate()))) {
            throw ProblemException.invalidField(pointer, "outside-event");
        }
    }
}
