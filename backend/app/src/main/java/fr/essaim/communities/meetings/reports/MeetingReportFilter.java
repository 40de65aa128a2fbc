package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reports of one community can be narrowed by. */
public record MeetingReportFilter(
        @Parameter(description = "Those of this working group", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID groupId,

        @Parameter(description = "Those of this year of a cycle", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID cycleYearId,

        @Parameter(description = "States, repeatable", example = "PUBLISHED") @RestQuery
        List<MeetingReportState> state) {

    Conditions narrow(Conditions where) {
        return where.andIfGiven("e.group_id = ?", groupId)
                .andIfGiven("e.cycle_year_id = ?", cycleYearId)
                .andOneOf("r.state", state);
    }
}
