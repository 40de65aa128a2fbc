package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/meeting-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MeetingReportResource {
    private final MeetingReportService reports;
    private final CurrentActor actor;

    MeetingReportResource(MeetingReportService reports, CurrentActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "getMeetingReport",
            summary = "Read a report",
            description = "Once published, those who take part in the community and staff; before, those who write it.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = MeetingReportDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, reports.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "updateMeetingReport",
            summary = "Revise a report",
            description = "A published one too. Facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content = @Content(schema = @Schema(implementation = MeetingReportDetails.class)))
    public Response update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MeetingReportDraft draft) {
        return Answers.ok(reports.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("publish")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "publishMeetingReport",
            summary = "Publish a report",
            description =
                    "To those who take part in the community. Facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content = @Content(schema = @Schema(implementation = MeetingReportDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(reports.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
