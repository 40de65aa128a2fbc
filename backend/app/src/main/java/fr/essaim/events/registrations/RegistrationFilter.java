package fr.essaim.events.registrations;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the registrations for one event can be narrowed by. */
public record RegistrationFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "petit")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "States, repeatable", example = "PENDING") @RestQuery
        List<RegistrationState> state) {

    Conditions narrow(Conditions where) {
        return where.andOneOf("r.state", state).andContains("essaim_fold(p.display_name)", q);
    }
}
