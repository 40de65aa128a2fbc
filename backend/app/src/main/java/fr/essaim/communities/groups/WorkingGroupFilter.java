package fr.essaim.communities.groups;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the working groups of one community can be narrowed by. */
public record WorkingGroupFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "cooperation")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "States, repeatable; all but closed ones by default", example = "ACTIVE") @RestQuery
        List<WorkingGroupState> state,

        @Parameter(description = "`true`: those the reader sits in", example = "true") @RestQuery @Nullable
        Boolean mine) {

    Conditions narrow(Conditions where) {
        where.andContains("g.folded_name", q);
        if (state.isEmpty()) {
            where.and("g.state <> 'CLOSED'");
        } else {
            where.andOneOf("g.state", state);
        }
        return Boolean.TRUE.equals(mine) ? where.and("seat.id is not null") : where;
    }
}
