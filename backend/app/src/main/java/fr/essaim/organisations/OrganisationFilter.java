package fr.essaim.organisations;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of organisations can be narrowed by. */
public record OrganisationFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "centre ressources")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Kinds, repeatable", example = "RESOURCE_CENTRE") @RestQuery
        List<OrganisationKind> kind,

        @Parameter(description = "The territory it works for", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId) {

    Conditions conditions(Actor actor) {
        return Conditions.after(OrganisationPolicy.mayWrite(actor))
                .andContains("essaim_fold(o.name)", q)
                .andIfGiven("o.kind = any(?)", kind)
                .andIfGiven("o.territory_id = ?", territoryId);
    }
}
