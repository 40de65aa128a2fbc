package fr.essaim.communities.memberships.invitations;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the invitations of one community can be narrowed by. */
public record InvitationFilter(
        @Parameter(description = "States, repeatable", example = "PENDING") @RestQuery
        List<InvitationState> state,

        @Parameter(description = "Part of the address", example = "petit") @RestQuery @Nullable
        String q) {

    Conditions narrow(Conditions where) {
        return where.andOneOf(Invitations.PRESENT_STATE, state).andContains("essaim_fold(i.email::text)", q);
    }
}
