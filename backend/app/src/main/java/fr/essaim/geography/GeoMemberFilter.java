package fr.essaim.geography;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which members of a unit are asked for. */
public record GeoMemberFilter(
        @Parameter(description = "Vintage of the geographic code; the newest by default", example = "2026")
        @RestQuery
        @Nullable
        Integer vintage,

        @Parameter(description = "Kinds of member, repeatable; those it is made of by default", example = "COMMUNE")
        @RestQuery
        List<GeoUnitKind> member) {}
