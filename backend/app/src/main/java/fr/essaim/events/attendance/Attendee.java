package fr.essaim.events.attendance;

import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Somebody who has a seat, as the list at the door shows them.")
public record Attendee(
        @Schema(description = "Their registration", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID registrationId,

        @Schema(description = "What stands on their ticket, to be said", examples = "1C2B-4D5E", required = true)
        String code,

        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "Whom they work for", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Whether they came", examples = "PRESENT", required = true)
        Presence presence,

        @Schema(
                description = "When that was noted; null before anybody has",
                examples = "2026-12-07T13:02:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant at,

        @Schema(
                description = "Whether there is a certificate of attendance for them now",
                examples = "false",
                required = true)
        boolean certified) {

    static Attendee of(Row row) throws SQLException {
        return new Attendee(
                row.uuid("id"),
                Ticket.codeOf(row.uuid("id")),
                PersonReference.of(row, "person"),
                Reference.ofNullable(row, "organisation"),
                Presence.of(row.constant("state", RegistrationState.class)),
                row.instantOrNull("attendance_at"),
                row.bool("certified"));
    }
}
