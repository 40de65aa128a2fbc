package fr.essaim.communities.memberships.requests;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one's own requests can be narrowed by. */
public record MyRequestFilter(
        @Parameter(description = "States, repeatable", example = "REFUSED") @RestQuery
        List<MembershipRequestState> state,

        @Parameter(description = "The community asked", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId) {

    Conditions narrow(Conditions where) {
        return where.andOneOf("q.state", state).andIfGiven("q.community_id = ?", communityId);
    }
}
