package fr.essaim.communities.groups.outputs;

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

@Path("/api/v1/working-group-outputs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working groups")
class GroupOutputResource {
    private final GroupOutputService outputs;
    private final CurrentActor actor;

    GroupOutputResource(GroupOutputService outputs, CurrentActor actor) {
        this.outputs = outputs;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getGroupOutput",
            summary = "Read an output",
            description =
                    "Seen by whoever knows of the community; a withdrawn one by the lead, facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The output",
            content = @Content(schema = @Schema(implementation = GroupOutputDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, outputs.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "updateGroupOutput",
            summary = "Revise an output",
            description =
                    "Those who sit in the group, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The output as it is now",
            content = @Content(schema = @Schema(implementation = GroupOutputDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull GroupOutputDraft draft) {
        return Answers.ok(outputs.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "withdrawGroupOutput",
            summary = "Withdraw an output",
            description =
                    "With a reason; it is shown no more. The lead, facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The output as it is now",
            content = @Content(schema = @Schema(implementation = GroupOutputDetails.class)))
    public Response withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(outputs.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
