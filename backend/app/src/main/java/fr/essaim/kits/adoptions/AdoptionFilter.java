package fr.essaim.kits.adoptions;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of adoptions can be narrowed by. */
public record AdoptionFilter(
        @Parameter(description = "The kit", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @RestQuery @Nullable
        UUID kitId,

        @Parameter(description = "The territory", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @RestQuery @Nullable
        UUID territoryId,

        @Parameter(
                description = "The territory that helps, or is asked to",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID mentorId,

        @Parameter(description = "States, repeatable", example = "IN_PROGRESS") @RestQuery
        List<AdoptionState> state,

        @Parameter(description = "Only those of territories that the caller leads", example = "true")
        @RestQuery
        @Nullable
        Boolean mine) {

    Conditions conditions(Actor actor, Today today) {
        Conditions where = AdoptionReader.visible(actor, today)
                .andIfGiven("a.kit_id = ?", kitId)
                .andIfGiven("a.territory_id = ?", territoryId)
                .andIfGiven("a.mentor_territory_id = ?", mentorId)
                .andOneOf("a.state", state);
        return Boolean.TRUE.equals(mine) ? where.and(TerritoryLead.condition("a.territory_id")) : where;
    }
}
