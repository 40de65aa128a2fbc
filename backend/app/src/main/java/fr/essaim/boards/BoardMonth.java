package fr.essaim.boards;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened in a community in one calendar month of metropolitan France.")
public record BoardMonth(
        @Schema(description = "First day of the month", examples = "2026-11-01", required = true)
        LocalDate month,

        @Schema(
                description = "Members on its last day, or today in the present month",
                examples = "94",
                required = true)
        int members,

        @Schema(description = "Who came in", examples = "5", required = true)
        int joined,

        @Schema(description = "Who left or was removed", examples = "1", required = true)
        int left,

        @Schema(description = "Requests to join that came", examples = "6", required = true)
        int requestsReceived,

        @Schema(description = "Requests accepted", examples = "4", required = true)
        int requestsAccepted,

        @Schema(description = "Requests refused", examples = "1", required = true)
        int requestsRefused,

        @Schema(description = "Meetings held, those called off left out", examples = "4", required = true)
        int meetings,

        @Schema(description = "Meeting reports published", examples = "3", required = true)
        int reports,

        @Schema(
                description = "Resources published for the first time, archived ones included",
                examples = "2",
                required = true)
        int resources,

        @Schema(description = "Contributions proposed, whatever became of them", examples = "4", required = true)
        int contributions,

        @Schema(description = "Comments on resources", examples = "7", required = true)
        int comments) {

    static BoardMonth of(Row row) throws SQLException {
        return new BoardMonth(
                row.date("month"),
                row.integer("members"),
                row.integer("joined"),
                row.integer("left"),
                row.integer("requests_received"),
                row.integer("requests_accepted"),
                row.integer("requests_refused"),
                row.integer("meetings"),
                row.integer("reports"),
                row.integer("resources"),
                row.integer("contributions"),
                row.integer("comments"));
    }
}
