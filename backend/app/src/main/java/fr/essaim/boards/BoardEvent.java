package fr.essaim.boards;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A coming event that people register for, and its seats.")
public record BoardEvent(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Atelier : animer un réseau", required = true)
        String title,

        @Schema(description = "Beginning", examples = "2026-12-07T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "Seats; null for as many as come", examples = "120", required = true, nullable = true)
        @Nullable
        Integer capacity,

        @Schema(description = "Seats taken, or held for somebody", examples = "118", required = true)
        int taken,

        @Schema(description = "How many wait for a seat", examples = "4", required = true)
        int waiting,

        @Schema(description = "How many wait for a decision", examples = "0", required = true)
        int pending) {

    static BoardEvent of(Row row) throws SQLException {
        return new BoardEvent(
                row.uuid("id"),
                row.text("title"),
                row.instant("starts_at"),
                row.integerOrNull("capacity"),
                row.integer("taken"),
                row.integer("waiting"),
                row.integer("pending"));
    }
}
