package fr.essaim.resources;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/resource-collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceCollectionResource {
    private final ResourceCollectionService collections;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ResourceCollectionResource(
            ResourceCollectionService collections, IdempotencyService idempotency, CurrentActor actor) {
        this.collections = collections;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResourceCollections",
            summary = "List collections of resources",
            description = "Public ones; signed-in readers find all. Sorted by `title`, or by `updatedAt`.")
    public Page<ResourceCollectionSummary> list(
            @BeanParam ResourceCollectionFilter filter, @BeanParam PageRequest page) {
        return collections.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ResourceCollectionSummary> export(
            @BeanParam ResourceCollectionFilter filter, @BeanParam PageRequest page) {
        return collections.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getResourceCollection",
            summary = "Read a collection of resources",
            description = "With those of its resources that the reader may read, in order.")
    @APIResponse(
            responseCode = "200",
            description = "The collection",
            content = @Content(schema = @Schema(implementation = ResourceCollectionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, collections.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "createResourceCollection",
            summary = "Create a collection of resources",
            description = "Everybody signed in, of resources they may read.")
    @APIResponse(
            responseCode = "201",
            description = "The new collection",
            content = @Content(schema = @Schema(implementation = ResourceCollectionDetails.class)))
    public Response create(
            @Valid @NotNull ResourceCollectionDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createResourceCollection", draft, () -> {
            ResourceCollectionDetails created = collections.create(actor.get(), draft, false);
            return Answers.created("resource-collections", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "updateResourceCollection",
            summary = "Revise a collection of resources",
            description =
                    "Replaces the whole draft, order included; resources in it that the writer may not read stay, at its end. Its creator, or staff.")
    @APIResponse(
            responseCode = "200",
            description = "The collection as it is now",
            content = @Content(schema = @Schema(implementation = ResourceCollectionDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ResourceCollectionDraft draft) {
        return Answers.ok(collections.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
