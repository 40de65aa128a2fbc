package fr.essaim.communities.memberships;

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

@Path("/api/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Communities")
class MembershipResource {
    private final MembershipService memberships;
    private final CurrentActor actor;

    MembershipResource(MembershipService memberships, CurrentActor actor) {
        this.memberships = memberships;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMembership",
            summary = "Read a membership",
            description = "Seen by those who see it in the list of members, and by the person, past ones too.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, memberships.get(actor.get(), id));
    }

    @POST
    @Path("{id}/leave")
    @Operation(
            operationId = "leaveCommunity",
            summary = "Leave a community",
            description = "One’s own membership. The last facilitator does not leave: 409 `last-facilitator`.")
    @APIResponse(
            responseCode = "200",
            description = "The membership as it is now",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response leave(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(memberships.leave(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "suspendMember",
            summary = "Suspend a member",
            description = "With a reason that the person reads, and an end or none. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The membership as it is now",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response suspend(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Suspension draft) {
        return Answers.ok(memberships.suspend(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/reinstate")
    @Operation(
            operationId = "reinstateMember",
            summary = "Reinstate a suspended member",
            description = "Before the suspension ends by itself. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The membership as it is now",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response reinstate(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(memberships.reinstate(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/change-role")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMemberRole",
            summary = "Change what a member is",
            description = "Facilitators and staff. The last facilitator stays one: 409 `last-facilitator`.")
    @APIResponse(
            responseCode = "200",
            description = "The membership as it is now",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response changeRole(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull RoleChange draft) {
        return Answers.ok(memberships.changeRole(actor.get(), id, EntityTag.versionIn(ifMatch), draft.role()));
    }

    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member",
            description = "With a reason that the person reads. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The membership as it is now",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response remove(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(memberships.remove(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
