package fr.essaim.pathways.pioneers;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the applications to a pathway can be narrowed by. */
public record PioneerFilter(
        @Parameter(description = "States, repeatable", example = "APPLIED") @RestQuery
        List<PioneerState> state,

        @Parameter(description = "Kinds, repeatable", example = "FOUNDATION") @RestQuery
        List<PioneerKind> kind,

        @Parameter(description = "Only those of which the caller is one of the people", example = "true")
        @RestQuery
        @Nullable
        Boolean mine) {

    Conditions narrow(Conditions where) {
        where.andOneOf("pi.state", state).andOneOf(PioneerKind.SQL, kind);
        return Boolean.TRUE.equals(mine) ? where.and(PioneerPolicy.MINE) : where;
    }
}
