package fr.essaim.people;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class SessionResource {
    private final PersonService people;
    private final CurrentActor actor;

    SessionResource(PersonService people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSession",
            summary = "Read who is signed in",
            description = "Public: says so when nobody is.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response get() {
        Actor current = actor.get();
        PersonDetails person = current.personId() == null ? null : people.get(current, current.personId());
        return Response.ok(SessionDetails.of(current, person))
                .header("Cache-Control", "no-store")
                .build();
    }
}
