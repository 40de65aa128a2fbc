package fr.essaim.pathways.pioneers;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the pioneers of a pathway can be narrowed by. */
public record PioneerKindFilter(
        @Parameter(description = "Kinds, repeatable", example = "FOUNDATION") @RestQuery
        List<PioneerKind> kind) {}
