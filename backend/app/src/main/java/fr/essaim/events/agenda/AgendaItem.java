package fr.essaim.events.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A part of an event's day.")
public record AgendaItem(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Table ronde : coopérer", required = true)
        String title,

        @Schema(
                description = "What it is about, without markup",
                examples = "Trois territoires racontent.",
                required = true,
                nullable = true)
        @Nullable
        String summary,

        @Schema(
                description = "Beginning, in the event’s time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-12-07T14:30:00",
                required = true,
                nullable = true)
        @Nullable
        LocalDateTime startsLocal,

        @Schema(
                description = "End, in the event’s time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-12-07T15:30:00",
                required = true,
                nullable = true)
        @Nullable
        LocalDateTime endsLocal,

        @Schema(description = "Beginning", examples = "2026-12-07T13:30:00Z", required = true, nullable = true)
        @Nullable
        Instant startsAt,

        @Schema(description = "End", examples = "2026-12-07T14:30:00Z", required = true, nullable = true) @Nullable
        Instant endsAt,

        @Schema(
                description = "Which room, for those who take part",
                examples = "Salle 2",
                required = true,
                nullable = true)
        @Nullable
        String room,

        @Schema(description = "Who does what, in order", required = true)
        List<AgendaPart> parts) {

    /** @param zone the event's */
    AgendaItem in(ZoneId zone) {
        return new AgendaItem(
                id,
                title,
                summary,
                startsLocal,
                endsLocal,
                startsLocal == null ? null : startsLocal.atZone(zone).toInstant(),
                endsLocal == null ? null : endsLocal.atZone(zone).toInstant(),
                room,
                parts);
    }

    /**
     * As somebody may read it.
     *
     * @param joins whether they take part
     * @param signedIn whether they are a person who signed in
     */
    public AgendaItem seen(boolean joins, boolean signedIn) {
        return new AgendaItem(
                id,
                title,
                summary,
                startsLocal,
                endsLocal,
                startsAt,
                endsAt,
                joins ? room : null,
                signedIn
                        ? parts
                        : parts.stream().map(AgendaPart::withoutAccount).toList());
    }
}
