package fr.essaim.boards;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A series of events and its dates to come.")
public record BoardSeries(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Les lundis de la CAIT", required = true)
        String title,

        @Schema(description = "Dates to come that are taken", examples = "12", required = true)
        int taken,

        @Schema(description = "Dates to come that nobody has taken", examples = "18", required = true)
        int free,

        @Schema(description = "How many come to all dates", examples = "34", required = true)
        int subscribers) {

    static BoardSeries of(Row row) throws SQLException {
        return new BoardSeries(
                row.uuid("id"),
                row.text("title"),
                row.integer("taken"),
                row.integer("free"),
                row.integer("subscribers"));
    }
}
