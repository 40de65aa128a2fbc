package fr.essaim.events.meetings;

import fr.essaim.communities.meetings.MeetingDetails;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/events/{id}/meeting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class EventMeetingResource {
    private final EventMeetingService meetings;
    private final CurrentActor actor;

    EventMeetingResource(EventMeetingService meetings, CurrentActor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "openMeetingOfEvent",
            summary = "Report of an event as a meeting",
            description =
                    "Makes the event a meeting of its community, once; asked again, it answers the same. Its report, decisions and follow-ups are written there, and who came is proposed. Facilitators of the community, the lead of the group that held it, staff.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response open(@RestPath UUID id) {
        return Answers.ok(meetings.open(actor.get(), id));
    }
}
