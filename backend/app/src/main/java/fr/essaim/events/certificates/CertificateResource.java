package fr.essaim.events.certificates;

import fr.essaim.shared.pdf.PdfAnswers;
import fr.essaim.shared.pdf.PdfWording;
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

@Path("/api/v1/registrations/{id}/certificate")
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Attendance")
class CertificateResource {
    private final CertificateService certificates;
    private final PdfAnswers answers;
    private final CurrentActor actor;

    CertificateResource(CertificateService certificates, PdfAnswers answers, CurrentActor actor) {
        this.certificates = certificates;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printAttendanceCertificate",
            summary = "Read a certificate of attendance as PDF",
            description =
                    "For somebody who came, once the event is over, in the language of `Accept-Language`, with a code that leads to a public check. One’s own, or whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answers.answer(ifNoneMatch, certificates.paper(actor.get(), id, PdfWording.in(language)));
    }
}
