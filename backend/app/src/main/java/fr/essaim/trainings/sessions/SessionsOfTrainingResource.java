package fr.essaim.trainings.sessions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/trainings/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
class SessionsOfTrainingResource {
    private final SessionService sessions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SessionsOfTrainingResource(SessionService sessions, IdempotencyService idempotency, CurrentActor actor) {
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTrainingSessions",
            summary = "List the sessions of a training",
            description = "With the seats that are taken, for whoever may know of the training. Sorted by `startsOn`.")
    public Page<SessionDetails> list(@RestPath UUID id, @BeanParam SessionFilter filter, @BeanParam PageRequest page) {
        return sessions.list(actor.get(), id, filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<SessionDetails> export(
            @RestPath UUID id, @BeanParam SessionFilter filter, @BeanParam PageRequest page) {
        return sessions.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "createTrainingSession",
            summary = "Plan a session of a training",
            description = "Of a published training; whoever writes it.")
    @APIResponse(
            responseCode = "201",
            description = "The new session",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response create(
            @RestPath UUID id,
            @Valid @NotNull SessionDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createTrainingSession", List.of(id, draft), () -> {
            SessionDetails created = sessions.create(actor.get(), id, draft);
            return Answers.created("training-sessions", created.id(), created);
        });
    }
}
