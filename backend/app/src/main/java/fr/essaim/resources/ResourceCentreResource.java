package fr.essaim.resources;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
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

@Path("/api/v1/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What people share to read, watch and use.")
class ResourceCentreResource {
    private final ResourceService resources;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ResourceCentreResource(ResourceService resources, IdempotencyService idempotency, CurrentActor actor) {
        this.resources = resources;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResources",
            summary = "List resources",
            description =
                    "Public ones; signed-in readers find those for them, and their own drafts; staff all. Sorted by `publishedAt`, latest first, or by `title`, `votes`, `reviewBy`, `updatedAt`.")
    public Page<ResourceSummary> list(@BeanParam ResourceFilter filter, @BeanParam PageRequest page) {
        return resources.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ResourceSummary> export(@BeanParam ResourceFilter filter, @BeanParam PageRequest page) {
        return resources.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getResource",
            summary = "Read a resource",
            description =
                    "Its latest published version, as its visibility says; its writers also what they are writing.")
    @APIResponse(
            responseCode = "200",
            description = "The resource",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, resources.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "createResource",
            summary = "Create a resource",
            description = "As a draft. Everybody signed in.")
    @APIResponse(
            responseCode = "201",
            description = "The new resource",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response create(@Valid @NotNull ResourceDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createResource", draft, () -> {
            ResourceDetails created = resources.create(actor.get(), draft, false);
            return Answers.created("resources", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "updateResource",
            summary = "Revise a resource",
            description =
                    "Replaces what is being written. Of a published resource readers go on reading the published version until the revision is published. Its creator, staff, or facilitators of its community.")
    @APIResponse(
            responseCode = "200",
            description = "The resource as it is now",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull ResourceDraft draft) {
        return Answers.ok(resources.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "submitResource",
            summary = "Ask for a review",
            description =
                    "Its creator, staff, or facilitators of its community. There must be something to read, to open or to follow.")
    @APIResponse(
            responseCode = "200",
            description = "The resource as it is now",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response submit(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(resources.submit(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "returnResource",
            summary = "Send a resource back to its writers",
            description = "Staff, and facilitators of its community, with a reason that the writers read.")
    @APIResponse(
            responseCode = "200",
            description = "The resource as it is now",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response returnToWriters(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(resources.returnToWriters(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "publishResource",
            summary = "Publish a reviewed resource",
            description =
                    "Staff, and facilitators of its community. Makes its next version; former ones stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The resource as it is now",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(resources.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "archiveResource",
            summary = "Archive a resource",
            description =
                    "Staff, and facilitators of its community, with a reason. Kept, and shown to its writers alone.")
    @APIResponse(
            responseCode = "200",
            description = "The resource as it is now",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response archive(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(resources.archive(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "restoreResource",
            summary = "Restore an archived resource",
            description = "Staff, and facilitators of its community. Back to where it was: published, or a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The resource as it is now",
            content = @Content(schema = @Schema(implementation = ResourceDetails.class)))
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(resources.restore(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
