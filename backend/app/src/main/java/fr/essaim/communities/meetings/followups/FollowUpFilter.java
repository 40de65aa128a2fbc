package fr.essaim.communities.meetings.followups;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What follow-ups can be narrowed by. */
public record FollowUpFilter(
        @Parameter(description = "States, repeatable", example = "OPEN") @RestQuery
        List<FollowUpState> state,

        @Parameter(description = "`true`: those that are late", example = "true") @RestQuery @Nullable
        Boolean overdue,

        @Parameter(description = "Those of this report", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID reportId,

        @Parameter(description = "Those of this working group", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID groupId,

        @Parameter(description = "Those of this person", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID ownerId) {

    Conditions narrow(Conditions where) {
        where.andOneOf("f.state", state)
                .andIfGiven("f.report_id = ?", reportId)
                .andIfGiven("e.group_id = ?", groupId)
                .andIfGiven("f.owner_id = ?", ownerId);
        return Boolean.TRUE.equals(overdue) ? where.and(FollowUps.OVERDUE) : where;
    }
}
