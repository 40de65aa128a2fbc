package fr.essaim.events.tours;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of what tours owe can be narrowed by. */
public record TourDueFilter(
        @Parameter(description = "The tour", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @RestQuery @Nullable
        UUID tourId,

        @Parameter(description = "Where it stands today, repeatable", example = "LATE") @RestQuery
        List<DueState> state) {

    /** Of the tours that the actor writes, as far as these are held at all. */
    static Conditions mine(Actor actor, Today today) {
        return CommunityReader.of(actor, today)
                .and(TourReader.isVisible(actor))
                .and(TourReader.writes(actor))
                .and("tr.state <> 'CANCELLED'");
    }

    Conditions conditions(Actor actor, Today today) {
        Conditions where = mine(actor, today).andIfGiven("tr.id = ?", tourId);
        return state.isEmpty()
                ? where
                : where.and("(" + DueState.SQL + ") in ("
                        + state.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", ")) + ")");
    }
}
