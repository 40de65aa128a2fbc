package fr.essaim.events.attendance;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/registrations/{id}/ticket")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Attendance")
class TicketResource {
    private final TicketService tickets;
    private final CurrentActor actor;

    TicketResource(TicketService tickets, CurrentActor actor) {
        this.tickets = tickets;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getTicket",
            summary = "Read what somebody shows at the door",
            description =
                    "A QR code, ready to be drawn, and a short code to be said, for who has a seat, until the event is over. One’s own, or whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The ticket",
            content = @Content(schema = @Schema(implementation = Ticket.class)))
    public Ticket get(@RestPath UUID id) {
        return tickets.get(actor.get(), id);
    }
}
