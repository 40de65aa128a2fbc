package fr.essaim.boards;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What waits for somebody in a community, today.")
public record BoardWaiting(
        @Schema(description = "Requests to join without an answer", examples = "3", required = true)
        int requests,

        @Schema(description = "Those of them whose time limit has passed", examples = "1", required = true)
        int lateRequests,

        @Schema(description = "Follow-ups of meetings that are open past their date", examples = "2", required = true)
        int overdueFollowUps,

        @Schema(description = "Meetings that took place and have no published report", examples = "1", required = true)
        int reportsDue,

        @Schema(description = "Published resources past their date of review", examples = "1", required = true)
        int staleResources) {

    static BoardWaiting of(Row row) throws SQLException {
        return new BoardWaiting(
                row.integer("requests"),
                row.integer("late_requests"),
                row.integer("overdue_follow_ups"),
                row.integer("reports_due"),
                row.integer("stale_resources"));
    }
}
