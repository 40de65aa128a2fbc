package fr.essaim.resources;

import fr.essaim.shared.http.Answers;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The comments on one resource; see {@link ResourceCommentResource} for one of them. */
@Path("/api/v1/resources/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceDiscussionResource {
    private final ResourceCommentService comments;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ResourceDiscussionResource(ResourceCommentService comments, IdempotencyService idempotency, CurrentActor actor) {
        this.comments = comments;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResourceComments",
            summary = "List the comments on a resource",
            description =
                    "Whoever may read the resource; those hidden are seen by their author and moderators alone. Sorted by `createdAt`, oldest first.")
    public Page<ResourceCommentDetails> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return comments.list(actor.get(), id, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ResourceCommentDetails> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return comments.export(actor.get(), id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "commentResource",
            summary = "Comment on a resource",
            description = "Signed-in people who may read it, once it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The new comment",
            content = @Content(schema = @Schema(implementation = ResourceCommentDetails.class)))
    public Response comment(
            @RestPath UUID id,
            @Valid @NotNull ResourceCommentDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "commentResource", List.of(id, draft), () -> {
            ResourceCommentDetails created = comments.comment(actor.get(), id, draft);
            return Answers.created("resource-comments", created.id(), created);
        });
    }
}
