package fr.essaim.resources;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of collections can be narrowed by. */
public record ResourceCollectionFilter(
        @Parameter(description = "Words of the title, whatever their accents and case", example = "commencer")
        @RestQuery
        @Nullable
        String q) {

    Conditions conditions(Actor actor) {
        return ResourceCollections.visible(actor).andContains("essaim_fold(c.title)", q);
    }
}
