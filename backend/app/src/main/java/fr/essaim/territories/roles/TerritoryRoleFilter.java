package fr.essaim.territories.roles;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of roles can be narrowed by, or rather widened. */
public record TerritoryRoleFilter(
        @Parameter(description = "`true` for past and coming roles too; only current ones by default", example = "true")
        @RestQuery
        @Nullable
        Boolean all) {

    boolean onlyCurrent() {
        return !Boolean.TRUE.equals(all);
    }
}
