package fr.essaim.communities.groups;

import fr.essaim.shared.listing.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the members of one working group can be narrowed by. */
public record GroupMemberFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "lina petit")
        @RestQuery
        @Nullable
        String q) {

    Conditions narrow(Conditions where) {
        return where.and("s.left_on is null").andContains("essaim_fold(p.given_name || ' ' || p.family_name)", q);
    }
}
