package fr.essaim.events.registrations;

import fr.essaim.shared.listing.Conditions;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one's own registrations can be narrowed by. */
public record MyRegistrationFilter(
        @Parameter(description = "States, repeatable", example = "CONFIRMED") @RestQuery
        List<RegistrationState> state,

        @Parameter(description = "For events not over at this instant", example = "2026-12-01T00:00:00Z")
        @RestQuery
        @Nullable
        Instant from) {

    Conditions narrow(Conditions where) {
        return where.andOneOf("r.state", state).andIfGiven("e.ends_at > ?", from);
    }
}
