package fr.essaim.events.tours;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of tours can be narrowed by. */
public record TourFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "cités")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "States, repeatable; drafts are found by those who plan them", example = "PUBLISHED")
        @RestQuery
        List<TourState> state,

        @Parameter(
                description = "The programme whose territories may be hosts",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(description = "A territory that is host of a stop", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "The community it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId) {

    Conditions conditions(Actor actor, Today today) {
        return TourReader.visible(actor, today)
                .andOneOf("tr.state", state)
                .andContains("tr.search_text", q)
                .andIfGiven("tr.programme_id = ?", programmeId)
                .andIfGiven(
                        "exists (select from tour_stop at where at.tour_id = tr.id and at.host_id = ?)", territoryId)
                .andIfGiven("tr.community_id = ?", communityId);
    }
}
