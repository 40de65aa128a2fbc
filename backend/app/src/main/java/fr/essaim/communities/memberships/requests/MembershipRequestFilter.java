package fr.essaim.communities.memberships.requests;

import fr.essaim.people.Occupation;
import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the requests to one community can be narrowed by. */
public record MembershipRequestFilter(
        @Parameter(description = "States, repeatable", example = "SUBMITTED") @RestQuery
        List<MembershipRequestState> state,

        @Parameter(description = "Words of the applicant's name, whatever their accents and case", example = "petit")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Occupations on the day of the request, repeatable", example = "CEPJ") @RestQuery
        List<Occupation> occupation,

        @Parameter(description = "The requests of this person", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID personId,

        @Parameter(description = "`true`: those whose answer is late", example = "true") @RestQuery @Nullable
        Boolean overdue) {

    Conditions narrow(Conditions where) {
        where.andOneOf("q.state", state)
                .andContains("essaim_fold(p.given_name || ' ' || p.family_name)", q)
                .andOneOf("q.occupation", occupation)
                .andIfGiven("q.person_id = ?", personId);
        return Boolean.TRUE.equals(overdue) ? where.and(MembershipRequests.OVERDUE) : where;
    }
}
