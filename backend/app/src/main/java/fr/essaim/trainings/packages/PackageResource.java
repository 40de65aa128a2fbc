package fr.essaim.trainings.packages;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.trainings.TrainingDetails;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/training-packages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainings")
class PackageResource {
    static final String MEDIA_TYPE = "application/zip";

    private final PackageService packages;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    PackageResource(PackageService packages, IdempotencyService idempotency, CurrentActor actor) {
        this.packages = packages;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MEDIA_TYPE)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "importTrainingPackage",
            summary = "Import a training",
            description =
                    "Reads a ZIP of YAML and Markdown as the draft of a new training. All of it or nothing: everything that is wrong is said at once, each with its file and field.")
    @APIResponse(
            responseCode = "201",
            description = "The new training",
            content = @Content(schema = @Schema(implementation = TrainingDetails.class)))
    public Response bring(
            @Valid @BeanParam PackagePlace place,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RequestBody(
                            required = true,
                            description = "The package",
                            content =
                                    @Content(
                                            mediaType = MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] zip) {
        return idempotency.once(key, actor.get(), "importTrainingPackage", List.of(place, Arrays.hashCode(zip)), () -> {
            TrainingDetails created = packages.bring(actor.get(), zip, place.settings());
            return Answers.created("trainings", created.id(), created);
        });
    }
}
