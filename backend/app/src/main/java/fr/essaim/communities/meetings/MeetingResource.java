package fr.essaim.communities.meetings;

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

@Path("/api/v1/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MeetingResource {
    private final MeetingService meetings;
    private final CurrentActor actor;

    MeetingResource(MeetingService meetings, CurrentActor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getMeeting",
            summary = "Read a meeting",
            description = "Seen by whoever knows of the community; its place by those who take part.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, meetings.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "updateMeeting",
            summary = "Revise a meeting",
            description =
                    "Unless it is cancelled. Facilitators, staff, a service account with `communities:write`, or the lead of the group.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it is now",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull MeetingDraft draft) {
        return Answers.ok(meetings.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting",
            description =
                    "With a reason that its readers see. Facilitators, staff, a service account with `communities:write`, or the lead of the group.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it is now",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response cancel(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(meetings.cancel(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("waive-report")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "waiveMeetingReport",
            summary = "Say why a meeting gets no report",
            description =
                    "Its report is due no longer, unless somebody begins one all the same. Who takes part in the community reads the reason. Facilitators, staff, a service account with `communities:write`, or the lead of the group.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it is now",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response waiveReport(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(meetings.waiveReport(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
