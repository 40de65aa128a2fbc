package fr.essaim.events.calendars;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/calendars")
@Tag(name = "Event feeds")
class PersonalCalendarResource {
    private final PersonalCalendarService calendars;

    PersonalCalendarResource(PersonalCalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("{secret}.ics")
    @PermitAll
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(
            operationId = "readPersonalCalendar",
            summary = "Subscribe to what somebody comes to and organises",
            description =
                    "Whoever holds the secret address, without signing in; not found once it is renewed or revoked, or the person is deactivated. Nothing that ended more than 90 days ago. The room and the link where the person has a seat, or organises.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Response read(
            @Parameter(description = "What the address hides", example = "3q2-7wAB") @RestPath String secret,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return EventFeedResource.answer(ifNoneMatch, calendars.read(secret));
    }
}
