package fr.essaim.trainings.credentials;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/training-certificates/{code}/credential")
@Tag(name = "Credentials", description = "Certificates as Open Badges 3.0, which anybody verifies without us.")
class CredentialResource {
    static final String MEDIA_TYPE = "application/vc+jwt";

    private final CredentialService credentials;

    CredentialResource(CredentialService credentials) {
        this.credentials = credentials;
    }

    @GET
    @PermitAll
    @Produces(MEDIA_TYPE)
    @Operation(
            operationId = "getTrainingCredential",
            summary = "Read a certificate as an Open Badge",
            description =
                    "An OpenBadgeCredential, signed as a JSON Web Token with one of the published keys, for a wallet or another platform. For whoever has the code; of a revoked one there is none any more.")
    @APIResponse(
            responseCode = "200",
            description = "The signed credential",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public String credential(@RestPath UUID code) {
        return credentials.credential(code);
    }
}
