package fr.essaim.pathways;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of pathways can be narrowed by. */
public record PathwayFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "alliances")
        @RestQuery
        @Nullable
        String q,

        @Parameter(
                description =
                        "States, repeatable; without any all but archived ones. Drafts are found by those who write them",
                example = "CALL_OPEN")
        @RestQuery
        List<PathwayState> state,

        @Parameter(description = "The programme it is part of", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(description = "The community of its pioneers", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId) {

    Conditions conditions(Actor actor, Today today) {
        Conditions where = PathwayReader.visible(actor, today)
                .andOneOf("xp.state", state)
                .andContains("xp.search_text", q)
                .andIfGiven("xp.programme_id = ?", programmeId)
                .andIfGiven("xp.community_id = ?", communityId);
        return state.isEmpty() ? where.and("xp.state <> 'ARCHIVED'") : where;
    }
}
