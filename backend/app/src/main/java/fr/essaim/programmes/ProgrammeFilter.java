package fr.essaim.programmes;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of programmes can be narrowed by. */
public record ProgrammeFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "engagement")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Kinds, repeatable", example = "ENGAGEMENT") @RestQuery
        List<ProgrammeKind> kind,

        @Parameter(
                description = "States, repeatable; drafts are found by those who write programmes",
                example = "PUBLISHED")
        @RestQuery
        List<ProgrammeState> state,

        @Parameter(description = "The organisation that runs it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID ownerOrganisationId,

        @Parameter(
                description = "A topic that it is tagged with, or one broader",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID topicId) {

    Conditions conditions(Actor actor) {
        return ProgrammePolicy.visible(actor)
                .andOneOf("g.kind", kind)
                .andOneOf("g.state", state)
                .andContains("essaim_fold(g.name)", q)
                .andIfGiven("g.owner_organisation_id = ?", ownerOrganisationId)
                .andIfGiven(Programmes.TOPICS.taggedWithin("g.id"), topicId);
    }
}
