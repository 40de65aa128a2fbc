package fr.essaim.resources;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of resources can be narrowed by. */
public record ResourceFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "recruter")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Kinds, repeatable", example = "REPORT") @RestQuery
        List<ResourceKind> kind,

        @Parameter(
                description = "States, repeatable; others than published are found by their writers",
                example = "PUBLISHED")
        @RestQuery
        List<ResourceState> state,

        @Parameter(description = "Language (BCP 47)", example = "fr") @RestQuery @Nullable
        String language,

        @Parameter(description = "SPDX identifier", example = "etalab-2.0") @RestQuery @Nullable
        String licence,

        @Parameter(description = "The territory it is about", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "The organisation that shares it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID ownerOrganisationId,

        @Parameter(description = "The community it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "The meeting it is a support of", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID meetingId,

        @Parameter(
                description = "A topic that it is about, or one broader",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID topicId,

        @Parameter(description = "The collection it is in", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID collectionId,

        @Parameter(description = "Only those one has created", example = "true") @RestQuery @Nullable
        Boolean mine,

        @Parameter(description = "Only those whose review date has passed", example = "true") @RestQuery @Nullable
        Boolean stale) {

    Conditions conditions(Actor actor, Today today) {
        Conditions where = ResourcePolicy.inState(ResourcePolicy.visible(actor, today), actor, state)
                .andOneOf("r.kind", kind)
                .andContains("r.search_text", q)
                .andIfGiven("r.language = ?", language)
                .andIfGiven("r.licence = ?", licence)
                .andIfGiven("r.territory_id = ?", territoryId)
                .andIfGiven("r.owner_organisation_id = ?", ownerOrganisationId)
                .andIfGiven("r.community_id = ?", communityId)
                .andIfGiven("r.meeting_id = ?", meetingId)
                .andIfGiven(Resources.TOPICS.taggedWithin("r.id"), topicId)
                .andIfGiven(
                        "exists (select from resource_collection_item i where i.resource_id = r.id and i.collection_id = ?)",
                        collectionId);
        if (Boolean.TRUE.equals(mine)) {
            where.and("r.creator_id = reader.person");
        }
        return Boolean.TRUE.equals(stale) ? where.and("r.review_by < reader.today") : where;
    }
}
