package fr.essaim.events.calendars;

import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events/{id}")
@Tag(name = "Event feeds")
class CalendarOfEventResource {
    private static final String WHICH = "Whoever may know of it; not of drafts.";

    private final CalendarService calendars;
    private final CurrentActor actor;

    CalendarOfEventResource(CalendarService calendars, CurrentActor actor) {
        this.calendars = calendars;
        this.actor = actor;
    }

    @GET
    @Path("calendar")
    @PermitAll
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(
            operationId = "readCalendarOfEvent",
            summary = "Put an event into one's calendar",
            description = WHICH + " The room and the link are for those who take part.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Response calendar(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return EventFeedResource.answer(ifNoneMatch, calendars.calendar(actor.get(), id));
    }

    @GET
    @Path("schema-org")
    @PermitAll
    @Produces("application/ld+json")
    @Operation(
            operationId = "describeEvent",
            summary = "Read an event in the words of schema.org",
            description = WHICH
                    + " Neither the room nor the link; with the series it is of, where everybody may know of that.")
    @APIResponse(
            responseCode = "200",
            description = "JSON-LD",
            content =
                    @Content(
                            mediaType = "application/ld+json",
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            examples = "{\"@context\": \"https://schema.org\", \"@type\": \"Event\"}")))
    public Map<String, Object> schemaOrg(@RestPath UUID id) {
        return calendars.schemaOrg(actor.get(), id);
    }
}
