package fr.essaim.events.agenda;

import fr.essaim.events.EventDetails;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/events/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class AgendaResource {
    private final AgendaService agendas;
    private final CurrentActor actor;

    AgendaResource(AgendaService agendas, CurrentActor actor) {
        this.agendas = agendas;
        this.actor = actor;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "replaceEventAgenda",
            summary = "Write the agenda of an event",
            description = "Replaces all of it; its order is that of the list. Whoever may revise the event,"
                    + " under its version.")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = EventDetails.class)))
    public Response replace(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull AgendaDraft draft) {
        return Answers.ok(agendas.replace(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
