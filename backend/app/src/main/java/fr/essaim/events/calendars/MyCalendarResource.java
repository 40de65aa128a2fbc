package fr.essaim.events.calendars;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The address of one's own calendar; see {@link PersonalCalendarResource} for the calendar. */
@Path("/api/v1/me/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Me")
class MyCalendarResource {
    private final PersonalCalendarService calendars;
    private final CurrentActor actor;

    MyCalendarResource(PersonalCalendarService calendars, CurrentActor actor) {
        this.calendars = calendars;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMyCalendar",
            summary = "Read whether my calendar has an address",
            description = "Never the address, which is told once. Everybody signed in.")
    public PersonalCalendar get() {
        return calendars.get(actor.get());
    }

    @POST
    @Path("renew")
    @Operation(
            operationId = "renewMyCalendar",
            summary = "Make the secret address of my calendar",
            description =
                    "Told once, in this answer. A former address leads nowhere from then on. Everybody signed in.")
    public PersonalCalendar renew() {
        return calendars.renew(actor.get());
    }

    @POST
    @Path("revoke")
    @Operation(
            operationId = "revokeMyCalendar",
            summary = "Take the address of my calendar back",
            description = "It leads nowhere from then on. Everybody signed in.")
    public PersonalCalendar revoke() {
        return calendars.revoke(actor.get());
    }
}
