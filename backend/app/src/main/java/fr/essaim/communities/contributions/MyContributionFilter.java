package fr.essaim.communities.contributions;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one's own contributions can be narrowed by. */
public record MyContributionFilter(
        @Parameter(description = "Kinds, repeatable", example = "FLASH_TOPIC") @RestQuery
        List<ContributionKind> kind,

        @Parameter(description = "States, repeatable", example = "DECLINED") @RestQuery
        List<ContributionState> state,

        @Parameter(description = "The community they are for", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId) {

    Conditions narrow(Conditions where) {
        return where.andOneOf("k.kind", kind).andOneOf("k.state", state).andIfGiven("k.community_id = ?", communityId);
    }
}
