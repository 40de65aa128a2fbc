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

@Path("/api/v1/training-versions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
@Tag(name = "Trainings")
class VersionResource {
    private final VersionService versions;
    private final CurrentActor actor;

    VersionResource(VersionService versions, CurrentActor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getTrainingVersion",
            summary = "Read a version of a training",
            description = "Its modules and activities without their texts; of a draft what changed and what it lacks.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = VersionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, versions.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateTrainingVersion",
            summary = "Revise a draft",
            description = "What it says of the whole training; its modules stay.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = VersionDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull VersionDraft draft) {
        return Answers.ok(versions.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @PUT
    @Path("outline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeTrainingOutline",
            summary = "Write the outline of a draft",
            description =
                    "All its modules and activities in order, under the version of the draft: adds those without an id, moves and renames the others, and deletes what is not named.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = VersionDetails.class)))
    public Response outline(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull OutlineDraft draft) {
        return Answers.ok(versions.outline(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishTrainingVersion",
            summary = "Publish a draft",
            description =
                    "Whoever enrols from now on begins this version; those who began the one before finish it, or move on. Refused while it lacks something.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = VersionDetails.class)))
    public Response publish(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull VersionPublication publication) {
        return Answers.ok(versions.publish(actor.get(), id, EntityTag.versionIn(ifMatch), publication.changeNote()));
    }

    @POST
    @Path("discard")
    @Operation(
            operationId = "discardTrainingVersion",
            summary = "Throw a draft away",
            description = "With everything written in it; what is published stays. Not the first draft of a training.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void discard(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        versions.discard(actor.get(), id, EntityTag.versionIn(ifMatch));
    }
}
