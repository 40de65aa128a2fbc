package fr.essaim.people;

import fr.essaim.shared.listing.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of people can be narrowed by. */
public record PersonFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "lina petit")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Open or closed accounts", example = "ACTIVE") @RestQuery @Nullable
        PersonState state) {

    Conditions conditions() {
        return new Conditions()
                .andContains("essaim_fold(p.given_name || ' ' || p.family_name)", q)
                .andIfGiven("p.state = ?", state);
    }
}
