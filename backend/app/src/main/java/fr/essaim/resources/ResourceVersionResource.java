package fr.essaim.resources;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/resources/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceVersionResource {
    private final ResourceVersionService versions;
    private final CurrentActor actor;

    ResourceVersionResource(ResourceVersionService versions, CurrentActor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResourceVersions",
            summary = "List the published versions of a resource",
            description = "Whoever may read the resource. Sorted by `number`, latest first.")
    public Page<ResourceVersionSummary> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return versions.list(actor.get(), id, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ResourceVersionSummary> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return versions.export(actor.get(), id, page);
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(
            operationId = "getResourceVersion",
            summary = "Read a former version of a resource",
            description = "Whoever may read the resource. A version never changes.")
    public ResourceVersionDetails get(
            @RestPath UUID id, @Parameter(description = "Number of the version", example = "1") @RestPath int number) {
        return versions.get(actor.get(), id, number);
    }

    @GET
    @Path("{number}/changes")
    @PermitAll
    @Operation(
            operationId = "compareResourceVersions",
            summary = "Compare two versions of a resource",
            description = "Whoever may read the resource. Field by field, as text.")
    public ResourceComparison compare(
            @RestPath UUID id,
            @Parameter(description = "Number of the later version", example = "2") @RestPath int number,
            @Parameter(
                            description = "Number of the version to compare with; the one before when left out",
                            example = "1")
                    @RestQuery
                    @Nullable
                    Integer since) {
        return versions.compare(actor.get(), id, since == null ? number - 1 : since, number);
    }
}
