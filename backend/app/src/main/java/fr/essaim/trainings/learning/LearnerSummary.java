package fr.essaim.trainings.learning;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A learner as whoever runs the training sees them: how far they are, and nothing they wrote.")
public record LearnerSummary(
        @Schema(description = "Id of the enrolment", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "The version they go through, counted from one", examples = "1", required = true)
        int versionNumber,

        @Schema(description = "State", examples = "ACTIVE", required = true)
        EnrolmentState state,

        @Schema(
                description = "How far they are, in per cent of the required activities, rounded down",
                examples = "40",
                required = true)
        int percent,

        @Schema(description = "The activity they had open last", required = true, nullable = true) @Nullable
        Reference lastActivity,

        @Schema(description = "When they last did something in it", examples = "2026-11-22T09:30:00Z", required = true)
        Instant lastSeenAt,

        @Schema(description = "Beginning", examples = "2026-11-22T09:30:00Z", required = true)
        Instant startedAt,

        @Schema(
                description = "When everything was done",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant completedAt,

        @Schema(
                description = "Their certificate, if it was not revoked",
                examples = "3f1c5a0e-6b1f-4c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID certificateCode) {

    static final CsvColumns<LearnerSummary> CSV = new CsvColumns<LearnerSummary>()
            .column("id", LearnerSummary::id)
            .column("person", learner -> learner.person().displayName())
            .column("versionNumber", LearnerSummary::versionNumber)
            .column("state", LearnerSummary::state)
            .column("percent", LearnerSummary::percent)
            .column(
                    "lastActivity",
                    learner -> learner.lastActivity() == null
                            ? null
                            : learner.lastActivity().name())
            .column("lastSeenAt", LearnerSummary::lastSeenAt)
            .column("startedAt", LearnerSummary::startedAt)
            .column("completedAt", LearnerSummary::completedAt);

    static LearnerSummary of(Row row) throws SQLException {
        return new LearnerSummary(
                row.uuid("id"),
                PersonReference.of(row, "learner"),
                row.integer("number"),
                row.constant("state", EnrolmentState.class),
                row.integer("percent"),
                Reference.ofNullable(row, "last"),
                row.instant("last_seen_at"),
                row.instant("created_at"),
                row.instantOrNull("completed_at"),
                row.uuidOrNull("certificate_code"));
    }
}
