package fr.essaim.communities.meetings.followups;

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

@Path("/api/v1/follow-ups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class FollowUpResource {
    private final FollowUpService followUps;
    private final CurrentActor actor;

    FollowUpResource(FollowUpService followUps, CurrentActor actor) {
        this.followUps = followUps;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "getFollowUp",
            summary = "Read a follow-up",
            description = "Its owner, those who read the report, and staff.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, followUps.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "updateFollowUp",
            summary = "Revise an open follow-up",
            description = "Facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull FollowUpDraft draft) {
        return Answers.ok(followUps.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("complete")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "completeFollowUp",
            summary = "Say that a follow-up is done",
            description = "Its owner, facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response complete(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(followUps.complete(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "dropFollowUp",
            summary = "Drop a follow-up",
            description = "With a reason that its readers see. Facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response drop(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(followUps.drop(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("reopen")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "reopenFollowUp",
            summary = "Take up a follow-up again",
            description = "Its owner, facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response reopen(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(followUps.reopen(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
