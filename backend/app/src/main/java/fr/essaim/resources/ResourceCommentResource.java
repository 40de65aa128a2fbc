package fr.essaim.resources;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/resource-comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceCommentResource {
    private final ResourceCommentService comments;
    private final CurrentActor actor;

    ResourceCommentResource(ResourceCommentService comments, CurrentActor actor) {
        this.comments = comments;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getResourceComment",
            summary = "Read a comment on a resource",
            description = "Whoever may read the resource, unless it is hidden.")
    @APIResponse(
            responseCode = "200",
            description = "The comment",
            content = @Content(schema = @Schema(implementation = ResourceCommentDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, comments.get(actor.get(), id));
    }

    @POST
    @Path("hide")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "hideResourceComment",
            summary = "Hide a comment",
            description = "Staff, and facilitators of its community, with a reason that its author reads.")
    @APIResponse(
            responseCode = "200",
            description = "The comment as it is now",
            content = @Content(schema = @Schema(implementation = ResourceCommentDetails.class)))
    public Response hide(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(comments.hide(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }

    @POST
    @Path("show")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "showResourceComment",
            summary = "Show a hidden comment again",
            description = "Staff, and facilitators of its community.")
    @APIResponse(
            responseCode = "200",
            description = "The comment as it is now",
            content = @Content(schema = @Schema(implementation = ResourceCommentDetails.class)))
    public Response show(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(comments.show(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
