package fr.essaim.events.calendars;

import fr.essaim.events.EventFilter;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/event-feeds")
@Tag(name = "Event feeds", description = "Events as other calendars, feed readers and agendas take them.")
class EventFeedResource {
    private static final String WHICH =
            "Those that the caller may know of, with the filters of the list; no drafts; what ended more than 90 days ago is left out, 2 000 events at most, earliest first. The room and the link are for those who take part.";

    private final CalendarService calendars;
    private final CurrentActor actor;

    EventFeedResource(CalendarService calendars, CurrentActor actor) {
        this.calendars = calendars;
        this.actor = actor;
    }

    @GET
    @Path("calendar")
    @PermitAll
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(operationId = "readEventCalendar", summary = "Subscribe to events as a calendar", description = WHICH)
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, examples = "BEGIN:VCALENDAR")))
    public Response calendar(@BeanParam EventFilter filter, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(ifNoneMatch, calendars.calendar(actor.get(), filter));
    }

    @GET
    @Path("atom")
    @PermitAll
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(operationId = "readEventFeed", summary = "Follow events as an Atom feed", description = WHICH)
    @APIResponse(
            responseCode = "200",
            description = "Atom (RFC 4287)",
            content =
                    @Content(
                            mediaType = "application/atom+xml",
                            schema = @Schema(type = SchemaType.STRING, examples = "<feed/>")))
    public Response atom(@BeanParam EventFilter filter, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(ifNoneMatch, calendars.atom(actor.get(), filter));
    }

    @GET
    @Path("open-agenda")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readOpenAgenda", summary = "Read events in the shape of OpenAgenda", description = WHICH)
    public OpenAgenda openAgenda(@BeanParam EventFilter filter) {
        return calendars.openAgenda(actor.get(), filter);
    }

    static Response answer(@Nullable String ifNoneMatch, CalendarFile file) {
        return Answers.fileUnless(ifNoneMatch, file.entityTag(), file.mediaType(), file.name(), file::bytes);
    }
}
