package fr.essaim.communities;

import fr.essaim.people.Occupation;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the directory of communities can be narrowed by. */
public record CommunityFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "ingenierie")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "The one with this slug", example = "communaute-apprenante") @RestQuery @Nullable
        String slug,

        @Parameter(description = "The organisation that carries it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID ownerOrganisationId,

        @Parameter(description = "The territory it is about", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(
                description = "A topic that it is about, or one broader",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID topicId,

        @Parameter(description = "How one gets in, repeatable", example = "ON_REQUEST") @RestQuery
        List<JoinPolicy> joinPolicy,

        @Parameter(description = "Who learns that it exists", example = "PUBLIC") @RestQuery @Nullable
        CommunityVisibility visibility,

        @Parameter(description = "For this occupation, or for any", example = "CEPJ") @RestQuery @Nullable
        Occupation occupation,

        @Parameter(
                description =
                        "`true`: those the reader can join or ask to join, and whose audience they belong to as far as their profile says",
                example = "true")
        @RestQuery
        @Nullable
        Boolean openToMe,

        @Parameter(description = "`true`: those the reader belongs to", example = "true") @RestQuery @Nullable
        Boolean mine,

        @Parameter(description = "`ACTIVE` by default", example = "ACTIVE") @RestQuery @Nullable
        CommunityState state) {

    private static final String FOR_OCCUPATION =
            "c.audience_occupations = '{}' or c.audience_occupations @> array[cast(? as text)]";

    Conditions conditions(Actor actor, Today today) {
        // A constant of the statement, so that the partial indexes are used.
        String asked = state == CommunityState.ARCHIVED ? "c.state = 'ARCHIVED'" : "c.state = 'ACTIVE'";
        Conditions where = CommunityReader.visible(actor, today)
                .and(asked)
                .andOneOf("c.join_policy", joinPolicy)
                .andContains("c.folded_name", q)
                .andIfGiven("c.slug = ?", slug)
                .andIfGiven("c.visibility = ?", visibility)
                .andIfGiven("c.owner_organisation_id = ?", ownerOrganisationId)
                .andIfGiven("c.territory_id = ?", territoryId)
                .andIfGiven(Communities.TOPICS.taggedWithin("c.id"), topicId)
                .andIfGiven(FOR_OCCUPATION, occupation);
        if (Boolean.TRUE.equals(openToMe)) {
            where.and(CommunityReader.OPEN_TO_READER);
        }
        return Boolean.TRUE.equals(mine) ? where.and(CommunityReader.belongs("c.id")) : where;
    }
}
