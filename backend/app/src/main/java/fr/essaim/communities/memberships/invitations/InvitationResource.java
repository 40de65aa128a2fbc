package fr.essaim.communities.memberships.invitations;

import fr.essaim.communities.memberships.MembershipDetails;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

/** One invitation. Tokens come in bodies: addresses are kept in logs. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
@Tag(name = "Communities")
class InvitationResource {
    private final InvitationService invitations;
    private final CurrentActor actor;

    InvitationResource(InvitationService invitations, CurrentActor actor) {
        this.invitations = invitations;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInvitation",
            summary = "Read an invitation",
            description = "Who invites to the community, and the person whose address it was sent to.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, invitations.get(actor.get(), id));
    }

    @POST
    @Path("{id}/renew")
    @Operation(
            operationId = "renewInvitation",
            summary = "Send an invitation again",
            description =
                    "With a new link, again for 30 days; the former link no longer works. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it is now",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response renew(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(invitations.renew(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/revoke")
    @Operation(
            operationId = "revokeInvitation",
            summary = "Revoke an invitation",
            description =
                    "Its link no longer works. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it is now",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response revoke(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(invitations.revoke(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "acceptOwnInvitation",
            summary = "Accept an invitation sent to my address",
            description = "Without its link. The person whose verified address it was sent to.")
    @APIResponse(
            responseCode = "200",
            description = "The new membership",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response acceptOwn(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(invitations.acceptOwn(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "readInvitation",
            summary = "Read what a link of an invitation leads to",
            description =
                    "Public, for whoever holds the token. 409 `invitation-used`, 410 `invitation-expired` or `invitation-revoked`.")
    @APIResponse(
            responseCode = "200",
            description = "The community",
            content = @Content(schema = @Schema(implementation = InvitationPreview.class)))
    public InvitationPreview read(@Valid @NotNull TokenDraft draft) {
        return invitations.read(draft.token());
    }

    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation by its link",
            description =
                    "Makes whoever is signed in a member, once. 409 `invitation-used`, 410 `invitation-expired` or `invitation-revoked`.")
    @APIResponse(
            responseCode = "200",
            description = "The new membership",
            content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response accept(@Valid @NotNull TokenDraft draft) {
        return Answers.ok(invitations.accept(actor.get(), draft.token()));
    }
}
