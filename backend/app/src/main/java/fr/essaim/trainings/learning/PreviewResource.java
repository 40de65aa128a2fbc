package fr.essaim.trainings.learning;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.trainings.versions.ActivityService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** How an activity will look to learners, for those who write it. */
@Path("/api/v1/training-activities/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
@Tag(name = "Trainings")
class PreviewResource {
    private final ActivityService activities;
    private final CurrentActor actor;

    PreviewResource(ActivityService activities, CurrentActor actor) {
        this.activities = activities;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "previewTrainingActivity",
            summary = "Preview an activity",
            description = "As a learner will see it who has done nothing yet, for those who write it.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = LearnerActivity.class)))
    public Response preview(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, LearnerActivity.preview(activities.get(actor.get(), id)));
    }
}
