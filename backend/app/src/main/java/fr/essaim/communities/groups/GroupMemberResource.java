package fr.essaim.communities.groups;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
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

@Path("/api/v1/working-group-members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working groups")
class GroupMemberResource {
    private final GroupMemberService members;
    private final CurrentActor actor;

    GroupMemberResource(GroupMemberService members, CurrentActor actor) {
        this.members = members;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "getGroupMember",
            summary = "Read a seat in a working group",
            description = "Seen by those who see it in the list of members, and by the person, past ones too.")
    @APIResponse(
            responseCode = "200",
            description = "The seat",
            content = @Content(schema = @Schema(implementation = GroupMemberDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, members.get(actor.get(), id));
    }

    @POST
    @Path("leave")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "leaveWorkingGroup",
            summary = "Leave a working group",
            description = "One’s own seat. The lead of an active group does not leave it: 409 `group-needs-lead`.")
    @APIResponse(
            responseCode = "200",
            description = "The seat as it is now",
            content = @Content(schema = @Schema(implementation = GroupMemberDetails.class)))
    public Response leave(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(members.leave(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "removeGroupMember",
            summary = "Remove somebody from a working group",
            description = "With a reason that the person reads. The lead, facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The seat as it is now",
            content = @Content(schema = @Schema(implementation = GroupMemberDetails.class)))
    public Response remove(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(members.remove(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
