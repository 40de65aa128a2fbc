package fr.essaim.trainings.packages;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/training-versions/{id}/package")
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
@Tag(name = "Trainings")
class PackageOfVersionResource {
    private final PackageService packages;
    private final CurrentActor actor;

    PackageOfVersionResource(PackageService packages, CurrentActor actor) {
        this.packages = packages;
        this.actor = actor;
    }

    @GET
    @Produces(PackageResource.MEDIA_TYPE)
    @Operation(
            operationId = "exportTrainingPackage",
            summary = "Export a training",
            description =
                    "A version as a ZIP of YAML and Markdown, to be imported elsewhere: the same version always in the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content =
                    @Content(
                            mediaType = PackageResource.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pack(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        PackageService.PackagedFile file = packages.pack(actor.get(), id);
        return Answers.fileUnless(ifNoneMatch, file.tag(), PackageResource.MEDIA_TYPE, file.name(), file.bytes());
    }
}
