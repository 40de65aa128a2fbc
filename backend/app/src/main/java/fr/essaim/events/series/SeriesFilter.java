package fr.essaim.events.series;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of series can be narrowed by. */
public record SeriesFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "lundis")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "States, repeatable; drafts are found by their writers", example = "PUBLISHED")
        @RestQuery
        List<SeriesState> state,

        @Parameter(description = "The community that holds it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "Only those to all dates of which one comes", example = "true") @RestQuery @Nullable
        Boolean subscribed) {

    Conditions conditions(Actor actor, Today today) {
        Conditions where = SeriesReader.visible(actor, today)
                .andOneOf("es.state", state)
                .andContains("es.search_text", q)
                .andIfGiven("es.community_id = ?", communityId);
        return Boolean.TRUE.equals(subscribed) ? where.and(SeriesReader.SUBSCRIBED) : where;
    }
}
