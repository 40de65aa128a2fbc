package fr.essaim.adhesions;

import fr.essaim.shared.listing.Conditions;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of adhesions can be narrowed by. */
public record AdhesionFilter(
        @Parameter(description = "The resource centre", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID centreId,

        @Parameter(description = "The territory that adheres", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "The organisation that adheres", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID organisationId,

        @Parameter(description = "A day on which it counts", example = "2026-03-31") @RestQuery @Nullable
        LocalDate on,

        @Parameter(description = "Words of the adherent's name, whatever their accents and case", example = "amiens")
        @RestQuery
        @Nullable
        String q) {

    Conditions narrow(Conditions where) {
        return where.andIfGiven("a.centre_id = ?", centreId)
                .andIfGiven("a.territory_id = ?", territoryId)
                .andIfGiven("a.organisation_id = ?", organisationId)
                .andIfGiven("daterange(a.starts_on, a.ends_on, '[]') @> ?", on)
                .andContains("essaim_fold(coalesce(t.name, o.name))", q);
    }
}
