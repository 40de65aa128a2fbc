package fr.essaim.trainings.sessions;

import fr.essaim.shared.listing.Conditions;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of a training's sessions can be narrowed by. */
public record SessionFilter(
        @Parameter(description = "States, repeatable", example = "OPEN") @RestQuery
        List<SessionState> state,

        @Parameter(description = "Whether to leave out those that are over", example = "true") @RestQuery @Nullable
        Boolean current) {

    Conditions narrow(Conditions where, LocalDate today) {
        Conditions narrowed = where.andOneOf("s.state", state);
        return Boolean.TRUE.equals(current) ? narrowed.and("s.ends_on >= ?", today) : narrowed;
    }
}
