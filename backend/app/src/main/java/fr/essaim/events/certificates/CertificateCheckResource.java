package fr.essaim.events.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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

/** For whoever holds a certificate; see {@link CertificateResource} for the paper itself. */
@Path("/api/v1/attendance-certificates/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CertificateCheckResource {
    private final CertificateService certificates;

    CertificateCheckResource(CertificateService certificates) {
        this.certificates = certificates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "checkAttendanceCertificate",
            summary = "Check a certificate of attendance",
            description =
                    "Whether the certificate with this code holds, and what it says. For anybody who has the code, which cannot be guessed.")
    @APIResponse(
            responseCode = "200",
            description = "What it says, or that it is withdrawn",
            content = @Content(schema = @Schema(implementation = CertificateCheck.class)))
    public CertificateCheck check(@RestPath UUID code) {
        return certificates.check(code);
    }
}
