package fr.essaim.events.registrations;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One’s own registration for an event, as the event shows it.")
public record MyRegistration(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in its ETag", examples = "0", required = true)
        int version,

        @Schema(description = "State", examples = "WAITLISTED", required = true)
        RegistrationState state,

        @Schema(
                description = "Place on the waiting list, from 1; null for who is not on it",
                examples = "3",
                required = true,
                nullable = true)
        @Nullable
        Integer rank,

        @Schema(
                description = "Until when a seat is held",
                examples = "2026-11-24T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant offeredUntil) {
    /** What of a registration {@code r} counts: it is in, or may get in. */
    private static final String LIVE =
            "r.state in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'ATTENDED', 'ABSENT')";

    /** Joins the reader's own registration {@code r} to an event {@code e}. */
    public static final String JOIN =
            " left join registration r on r.event_id = e.id and r.person_id = reader.person and " + LIVE;

    /** What {@link #ofNullable} reads of it. */
    public static final String COLUMNS = "r.id as mine_id, r.version as mine_version, r.state as mine_state,"
            + " r.offered_until as mine_offered_until, " + Registrations.RANK;

    /** A condition that the reader is registered for an event {@code e}, or waits. */
    public static final String EXISTS =
            "exists (select from registration r where r.event_id = e.id and r.person_id = reader.person and " + LIVE
                    + ")";

    /** A condition that the reader has a seat at an event {@code e}. */
    public static final String IS_SEATED = "exists (select from registration r where r.event_id = e.id"
            + " and r.person_id = reader.person and r.state in ('CONFIRMED', 'ATTENDED', 'ABSENT'))";

    /** A condition that the reader waits for a seat at an event {@code e}, or for a decision. */
    public static final String AWAITS_SEAT = "exists (select from registration r where r.event_id = e.id"
            + " and r.person_id = reader.person and r.state in ('PENDING', 'WAITLISTED', 'OFFERED'))";

    public static @Nullable MyRegistration ofNullable(Row row) throws SQLException {
        UUID id = row.uuidOrNull("mine_id");
        return id == null
                ? null
                : new MyRegistration(
                        id,
                        row.integer("mine_version"),
                        row.constant("mine_state", RegistrationState.class),
                        row.integerOrNull("rank"),
                        row.instantOrNull("mine_offered_until"));
    }
}
