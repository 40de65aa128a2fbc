package fr.essaim.trainings.versions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/trainings/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
class VersionsOfTrainingResource {
    private final VersionService versions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    VersionsOfTrainingResource(VersionService versions, IdempotencyService idempotency, CurrentActor actor) {
        this.versions = versions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTrainingVersions",
            summary = "List the versions of a training",
            description =
                    "Latest first, with what changed; drafts and numbers of learners are told to those who write it.")
    public List<VersionSummary> history(@RestPath UUID id) {
        return versions.history(actor.get(), id);
    }

    @POST
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "prepareTrainingVersion",
            summary = "Prepare the next version",
            description = "A draft that says what the published version says; one at a time.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = VersionDetails.class)))
    public Response prepare(@RestPath UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "prepareTrainingVersion", id, () -> {
            VersionDetails draft = versions.prepare(actor.get(), id);
            return Answers.created("training-versions", draft.id(), draft);
        });
    }
}
