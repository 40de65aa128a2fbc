package fr.essaim.trainings.learning;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/trainings/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning", description = "One’s own way through trainings: nobody else reads it.")
class EnrolmentsOfTrainingResource {
    private final EnrolmentService enrolments;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    EnrolmentsOfTrainingResource(EnrolmentService enrolments, IdempotencyService idempotency, CurrentActor actor) {
        this.enrolments = enrolments;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "beginTraining",
            summary = "Begin a training",
            description = "The version that is published now; whoever left takes up again where they were.")
    @APIResponse(
            responseCode = "201",
            description = "One’s path",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response begin(@RestPath UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "beginTraining", id, () -> {
            EnrolmentDetails begun = enrolments.enrol(actor.get(), id);
            return Answers.created("training-enrolments", begun.id(), begun);
        });
    }
}
