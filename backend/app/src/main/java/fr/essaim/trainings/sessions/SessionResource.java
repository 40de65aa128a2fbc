package fr.essaim.trainings.sessions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/training-sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
class SessionResource {
    private final SessionService sessions;
    private final CurrentActor actor;

    SessionResource(SessionService sessions, CurrentActor actor) {
        this.sessions = sessions;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTrainingSession",
            summary = "Read a session of a training",
            description = "For whoever may know of the training.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, sessions.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "updateTrainingSession",
            summary = "Change a session",
            description =
                    "Never fewer seats than are taken; new ones go to those who wait. Its people are told of other days. Whoever writes the training.")
    @APIResponse(
            responseCode = "200",
            description = "The session as it is now",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull SessionDraft draft) {
        return Answers.ok(sessions.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "cancelTrainingSession",
            summary = "Cancel a session",
            description =
                    "For good, with a reason that everybody in it is told. What learners did stays theirs. Whoever writes the training.")
    @APIResponse(
            responseCode = "200",
            description = "The session as it is now",
            content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    public Response cancel(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(sessions.cancel(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }
}
