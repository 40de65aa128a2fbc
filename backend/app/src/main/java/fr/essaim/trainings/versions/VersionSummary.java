package fr.essaim.trainings.versions;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A version of a training in its history.")
public record VersionSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Counted from one", examples = "2", required = true)
        int number,

        @Schema(description = "State; drafts are for those who write them", examples = "PUBLISHED", required = true)
        VersionState state,

        @Schema(
                description = "What changed since the version before",
                examples = "Le module 4 est récrit.",
                required = true,
                nullable = true)
        @Nullable
        String changeNote,

        @Schema(description = "Publication", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(
                description = "How many go through it, or have; told to those who write it",
                examples = "42",
                required = true,
                nullable = true)
        @Nullable
        Long learners) {

    static VersionSummary of(Row row) throws SQLException {
        return new VersionSummary(
                row.uuid("id"),
                row.integer("number"),
                row.constant("state", VersionState.class),
                row.textOrNull("change_note"),
                row.instantOrNull("published_at"),
                row.bigintOrNull("learners"));
    }
}
