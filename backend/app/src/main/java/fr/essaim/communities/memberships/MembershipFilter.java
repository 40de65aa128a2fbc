package fr.essaim.communities.memberships;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.MembershipRole;
import fr.essaim.communities.MembershipState;
import fr.essaim.people.Occupation;
import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of members can be narrowed by. */
public record MembershipFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "lina petit")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Roles, repeatable", example = "FACILITATOR") @RestQuery
        List<MembershipRole> role,

        @Parameter(
                description =
                        "States, repeatable; all but those who left by default. Others than active ones are found by facilitators",
                example = "ACTIVE")
        @RestQuery
        List<MembershipState> state,

        @Parameter(description = "Occupations, repeatable", example = "CEPJ") @RestQuery
        List<Occupation> occupation,

        @Parameter(description = "Whom they work for", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID organisationId,

        @Parameter(description = "Where they work", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "The stays of this person", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID personId) {

    Conditions narrow(Conditions where) {
        return (state.isEmpty() ? where.and("m.state <> 'LEFT'") : where.andOneOf(CommunityReader.state("m"), state))
                .andOneOf("m.role", role)
                .andOneOf("p.occupation", occupation)
                .andContains("essaim_fold(p.given_name || ' ' || p.family_name)", q)
                .andIfGiven("p.organisation_id = ?", organisationId)
                .andIfGiven("p.territory_id = ?", territoryId)
                .andIfGiven("m.person_id = ?", personId);
    }
}
