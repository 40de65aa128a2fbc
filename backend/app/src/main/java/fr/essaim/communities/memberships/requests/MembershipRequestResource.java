package fr.essaim.communities.memberships.requests;

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

@Path("/api/v1/membership-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Communities")
class MembershipRequestResource {
    private final MembershipRequestService requests;
    private final CurrentActor actor;

    MembershipRequestResource(MembershipRequestService requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMembershipRequest",
            summary = "Read a request to join",
            description = "The applicant, the community’s facilitators, staff.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = MembershipRequestDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, requests.get(actor.get(), id));
    }

    @POST
    @Path("{id}/accept")
    @Operation(
            operationId = "acceptMembershipRequest",
            summary = "Accept an applicant",
            description = "Makes the applicant a member. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            content = @Content(schema = @Schema(implementation = MembershipRequestDetails.class)))
    public Response accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(requests.accept(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseMembershipRequest",
            summary = "Refuse an applicant",
            description = "With a reason that the applicant reads; they may ask again. Facilitators and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            content = @Content(schema = @Schema(implementation = MembershipRequestDetails.class)))
    public Response refuse(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(requests.refuse(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(
            operationId = "withdrawMembershipRequest",
            summary = "Withdraw a request",
            description = "The applicant, while it waits for an answer.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it is now",
            content = @Content(schema = @Schema(implementation = MembershipRequestDetails.class)))
    public Response withdraw(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(requests.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
