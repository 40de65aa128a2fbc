package fr.essaim.trainings.sessions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/training-sessions/{id}/places")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Learning")
class SessionPlaceResource {
    private final SessionPlaceService places;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SessionPlaceResource(SessionPlaceService places, IdempotencyService idempotency, CurrentActor actor) {
        this.places = places;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listSessionLearners",
            summary = "List who is in a session",
            description =
                    "And who waits, in the order in which they came (`joinedAt`), with how far they are. Its tutors and whoever writes the training.")
    public Page<SessionLearner> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return places.list(actor.get(), id, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<SessionLearner> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return places.export(actor.get(), id, page);
    }

    @POST
    @Operation(
            operationId = "joinTrainingSession",
            summary = "Take a seat in a session",
            description =
                    "Or the next place on its waiting list. Whoever does not go through the training yet begins it; one session of a training at a time.")
    @APIResponse(
            responseCode = "201",
            description = "The session, with one’s own place",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response join(@RestPath UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "joinTrainingSession", id, () -> {
            SessionDetails joined = places.join(actor.get(), id);
            return Answers.created("training-sessions", joined.id(), joined);
        });
    }

    @POST
    @Path("leave")
    @Operation(
            operationId = "leaveTrainingSession",
            summary = "Give one’s place in a session up",
            description = "Whoever waits longest has the seat at once. One goes on in the training alone.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response leave(@RestPath UUID id) {
        return Answers.ok(places.leave(actor.get(), id));
    }
}
