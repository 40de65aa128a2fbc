package fr.essaim.trainings.sessions;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Somebody in a session or waiting for it, as its tutors see them: how far they are, and nothing they wrote.")
public record SessionLearner(
        @Schema(description = "Id of the place", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "Whether they have a seat or wait", examples = "SEATED", required = true)
        PlaceState state,

        @Schema(
                description = "How far they are, in per cent of the required activities, rounded down",
                examples = "40",
                required = true)
        int percent,

        @Schema(
                description = "When they last did something in the training",
                examples = "2026-11-22T09:30:00Z",
                required = true)
        Instant lastSeenAt,

        @Schema(description = "When they came", examples = "2026-11-22T09:30:00Z", required = true)
        Instant joinedAt) {

    static final CsvColumns<SessionLearner> CSV = new CsvColumns<SessionLearner>()
            .column("person", learner -> learner.person().displayName())
            .column("state", SessionLearner::state)
            .column("percent", SessionLearner::percent)
            .column("lastSeenAt", SessionLearner::lastSeenAt)
            .column("joinedAt", SessionLearner::joinedAt);

    static SessionLearner of(Row row) throws SQLException {
        return new SessionLearner(
                row.uuid("id"),
                PersonReference.of(row, "learner"),
                row.constant("state", PlaceState.class),
                row.integer("percent"),
                row.instant("last_seen_at"),
                row.instant("created_at"));
    }
}
