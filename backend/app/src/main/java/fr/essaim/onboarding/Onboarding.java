package fr.essaim.onboarding;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far somebody is on their way into a community; a step that was not taken has no date.")
public record Onboarding(
        @Schema(description = "When they joined", examples = "2026-11-22", required = true)
        LocalDate joinedOn,

        @Schema(
                description = "The training that is the way in; null where there is none",
                required = true,
                nullable = true)
        @Nullable
        TrainingStep training,

        @Schema(
                description = "Their first meeting: when they were noted as present",
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
        Instant firstContributionAt,

        @Schema(description = "The next session for newcomers", required = true, nullable = true) @Nullable
        NextSession nextSession) {

    @Schema(description = "The training that new members go through.")
    public record TrainingStep(
            @Schema(description = "The training", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID trainingId,

            @Schema(
                    description = "What it is called",
                    examples = "Pratiquer l’ingénierie territoriale",
                    required = true)
            String title,

            @Schema(
                    description = "The enrolment, unless they left or never began",
                    examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                    required = true,
                    nullable = true)
            @Nullable
            UUID enrolmentId,

            @Schema(description = "How far they are, in per cent", examples = "40", required = true)
            int percent,

            @Schema(
                    description = "When they finished",
                    examples = "2026-12-14T09:00:00Z",
                    required = true,
                    nullable = true)
            @Nullable
            Instant completedAt) {
        static @Nullable TrainingStep ofNullable(Row row) throws SQLException {
            return row.uuidOrNull("training_id") == null
                    ? null
                    : new TrainingStep(
                            row.uuid("training_id"),
                            row.text("training_title"),
                            row.uuidOrNull("enrolment_id"),
                            row.integer("percent"),
                            row.instantOrNull("completed_at"));
        }
    }

    @Schema(description = "A session where newcomers are welcome.")
    public record NextSession(
            @Schema(description = "The event", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID eventId,

            @Schema(description = "What it is called", examples = "Session d’accueil", required = true)
            String title,

            @Schema(description = "Beginning", examples = "2026-12-14T11:00:00Z", required = true)
            Instant startsAt,

            @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
            String timeZone) {
        static @Nullable NextSession ofNullable(Row row) throws SQLException {
            return row.uuidOrNull("event_id") == null
                    ? null
                    : new NextSession(
                            row.uuid("event_id"),
                            row.text("event_title"),
                            row.instant("starts_at"),
                            row.text("time_zone"));
        }
    }

    static Onboarding of(Row row) throws SQLException {
        return new Onboarding(
                row.date("joined_on"),
                TrainingStep.ofNullable(row),
                row.instantOrNull("first_meeting_at"),
                row.instantOrNull("first_contribution_at"),
                NextSession.ofNullable(row));
    }
}
