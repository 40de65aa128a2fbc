package fr.essaim.territories;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of territories can be narrowed by. */
public record TerritoryFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "saint denis")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Kinds, repeatable", example = "COMMUNE") @RestQuery
        List<TerritoryKind> kind,

        @Parameter(description = "Code of a département it lies in", example = "80") @RestQuery @Nullable
        String departement,

        @Parameter(description = "Code of a région it lies in", example = "32") @RestQuery @Nullable
        String region,

        @Parameter(
                description = "A programme that it was selected for, takes part in or has completed",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(description = "The organisation that leads it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID leadOrganisationId,

        @Parameter(
                description = "`ACTIVE` by default; `ARCHIVED` matches nothing unless one administers territories",
                example = "ACTIVE")
        @RestQuery
        @Nullable
        TerritoryState state) {

    /** As the public sees it, for every reader: what the list says must not hang on who asks. */
    private static final String TAKES_PART = """
            exists (select from programme_enrolment e where e.territory_id = t.id and e.programme_id = ?
                and e.state in ('SELECTED', 'ACTIVE', 'COMPLETED'))""";

    Conditions conditions(Actor actor) {
        return TerritoryPolicy.visible(actor, state)
                .andOneOf("t.kind", kind)
                .andContains("t.folded_name", q)
                .andIfGiven("t.departement_codes @> array[cast(? as text)]", departement)
                .andIfGiven("t.region_codes @> array[cast(? as text)]", region)
                .andIfGiven(TAKES_PART, programmeId)
                .andIfGiven("t.lead_organisation_id = ?", leadOrganisationId);
    }
}
