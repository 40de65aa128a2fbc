package fr.essaim.trainings.learning;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For those who run a training. People are told to people alone. */
@Path("/api/v1/trainings/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Trainings")
class TrainingBoardResource {
    private final LearnerService learners;
    private final CurrentActor actor;

    TrainingBoardResource(LearnerService learners, CurrentActor actor) {
        this.learners = learners;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getTrainingBoard",
            summary = "Read how learners get on",
            description =
                    "How many are on their way, stuck, through or gone; where they are; which questions fail them. For those who run the training; of one session also for its tutors, then without questions: answers are counted without names.")
    public TrainingBoard board(
            @RestPath UUID id,
            @Parameter(
                            description = "Only those with a seat in this session",
                            example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
                    @RestQuery
                    @Nullable
                    UUID sessionId) {
        return learners.board(actor.get(), id, sessionId);
    }
}
