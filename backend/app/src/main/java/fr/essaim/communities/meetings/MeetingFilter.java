package fr.essaim.communities.meetings;

import fr.essaim.shared.listing.Conditions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the meetings of one community can be narrowed by. */
public record MeetingFilter(
        @Parameter(description = "Those of this working group", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID groupId,

        @Parameter(description = "Those of this year of a cycle", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID cycleYearId,

        @Parameter(description = "States, repeatable", example = "PLANNED") @RestQuery
        List<MeetingState> state,

        @Parameter(description = "Beginning at this instant or later", example = "2026-12-01T00:00:00Z")
        @RestQuery
        @Nullable
        Instant from,

        @Parameter(description = "Beginning before this instant", example = "2027-01-01T00:00:00Z") @RestQuery @Nullable
        Instant to,

        @Parameter(description = "`true`: those whose report is due", example = "true") @RestQuery @Nullable
        Boolean reportDue) {

    Conditions narrow(Conditions where) {
        where.andIfGiven("e.group_id = ?", groupId)
                .andIfGiven("e.cycle_year_id = ?", cycleYearId)
                .andOneOf("e.state", state)
                .andIfGiven("e.starts_at >= ?", from)
                .andIfGiven("e.starts_at < ?", to);
        return Boolean.TRUE.equals(reportDue) ? where.and(Meetings.REPORT_DUE) : where;
    }
}
