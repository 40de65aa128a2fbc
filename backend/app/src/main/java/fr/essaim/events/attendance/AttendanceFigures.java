package fr.essaim.events.attendance;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many had a seat at an event, and how many of them came.")
public record AttendanceFigures(
        @Schema(description = "How many have a seat", examples = "40", required = true)
        int registered,

        @Schema(description = "How many came", examples = "36", required = true)
        int present,

        @Schema(description = "How many did not", examples = "2", required = true)
        int absent,

        @Schema(description = "Of how many nobody has said", examples = "2", required = true)
        int unnoted) {

    static AttendanceFigures of(Row row) throws SQLException {
        return new AttendanceFigures(
                row.integer("registered"), row.integer("present"), row.integer("absent"), row.integer("unnoted"));
    }
}
