package fr.essaim.trainings.certificates;

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

@Path("/api/v1/training-enrolments/{id}/certificate")
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Learning")
class TrainingCertificatePaperResource {
    private final TrainingCertificateService certificates;
    private final PdfAnswers answers;
    private final CurrentActor actor;

    TrainingCertificatePaperResource(TrainingCertificateService certificates, PdfAnswers answers, CurrentActor actor) {
        this.certificates = certificates;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printTrainingCertificate",
            summary = "Read one’s certificate of a training as PDF",
            description =
                    "Once it is finished, in the language of `Accept-Language`, with a code that leads to a public check.")
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
