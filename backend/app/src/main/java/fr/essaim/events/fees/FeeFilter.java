package fr.essaim.events.fees;

import fr.essaim.shared.listing.Conditions;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the fees of an event can be narrowed by. */
public record FeeFilter(
        @Parameter(description = "The organisation that pays", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID payerId) {

    Conditions narrow(Conditions where) {
        return where.andIfGiven("f.payer_id = ?", payerId);
    }
}
