package fr.essaim.trainings.versions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/training-activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
@Tag(name = "Trainings")
class ActivityResource {
    private final ActivityService activities;
    private final CurrentActor actor;

    ActivityResource(ActivityService activities, CurrentActor actor) {
        this.activities = activities;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getTrainingActivity",
            summary = "Read an activity as its authors do",
            description = "With its text, and what is right in a quiz.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, activities.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateTrainingActivity",
            summary = "Write an activity",
            description = "Replaces what it says, under its own version, while the version it is part of is a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            content = @Content(schema = @Schema(implementation = ActivityDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull ActivityDraft draft) {
        return Answers.ok(activities.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
