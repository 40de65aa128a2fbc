package fr.essaim.onboarding;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A member on their way in, as facilitators see them.")
public record Newcomer(
        @Schema(
                description = "Id of the membership",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID id,

        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "When they joined", examples = "2026-11-22", required = true)
        LocalDate joinedOn,

        @Schema(
                description = "How far they are in the training, in per cent; null where they do not go through it",
                examples = "40",
                required = true,
                nullable = true)
        @Nullable
        Integer trainingPercent,

        @Schema(
                description = "When they finished it",
                examples = "2026-12-14T09:00:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant trainingCompletedAt,

        @Schema(
                description = "When they were first noted as present",
                examples = "2026-11-30T11:00:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant firstMeetingAt,

        @Schema(
                description = "When their first contribution was published",
                examples = "2026-12-14T09:00:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant firstContributionAt) {

    static final CsvColumns<Newcomer> CSV = new CsvColumns<Newcomer>()
            .column("id", Newcomer::id)
            .column("person", newcomer -> newcomer.person().displayName())
            .column("joinedOn", Newcomer::joinedOn)
            .column("trainingPercent", Newcomer::trainingPercent)
            .column("trainingCompletedAt", Newcomer::trainingCompletedAt)
            .column("firstMeetingAt", Newcomer::firstMeetingAt)
            .column("firstContributionAt", Newcomer::firstContributionAt);

    static Newcomer of(Row row) throws SQLException {
        return new Newcomer(
                row.uuid("id"),
                PersonReference.of(row, "person"),
                row.date("joined_on"),
                row.uuidOrNull("enrolment_id") == null ? null : row.integer("percent"),
                row.instantOrNull("completed_at"),
                row.instantOrNull("first_meeting_at"),
                row.instantOrNull("first_contribution_at"));
    }
}
