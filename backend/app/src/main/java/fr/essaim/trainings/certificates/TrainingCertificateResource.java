package fr.essaim.trainings.certificates;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** For whoever holds a certificate; see {@link TrainingCertificatePaperResource} for the paper itself. */
@Path("/api/v1/training-certificates/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
class TrainingCertificateResource {
    private final TrainingCertificateService certificates;
    private final CurrentActor actor;

    TrainingCertificateResource(TrainingCertificateService certificates, CurrentActor actor) {
        this.certificates = certificates;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "checkTrainingCertificate",
            summary = "Check a certificate of a training",
            description =
                    "Whether the certificate with this code holds, and what it says. For anybody who has the code, which cannot be guessed.")
    @APIResponse(
            responseCode = "200",
            description = "What it says, or that it is revoked",
            content = @Content(schema = @Schema(implementation = TrainingCertificateCheck.class)))
    public TrainingCertificateCheck check(@RestPath UUID code) {
        return certificates.check(code);
    }

    @POST
    @Path("revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TRAININGS_WRITE})
    @Operation(
            operationId = "revokeTrainingCertificate",
            summary = "Revoke a certificate of a training",
            description = "For good, with a reason that the trail keeps. Whoever writes the training.")
    @APIResponse(
            responseCode = "200",
            description = "What a check says from now on",
            content = @Content(schema = @Schema(implementation = TrainingCertificateCheck.class)))
    public TrainingCertificateCheck revoke(@RestPath UUID code, @Valid @NotNull Reason reason) {
        return certificates.revoke(actor.get(), code, reason.reason());
    }
}
