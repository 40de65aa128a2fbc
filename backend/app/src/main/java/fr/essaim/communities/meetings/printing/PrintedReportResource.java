package fr.essaim.communities.meetings.printing;

import fr.essaim.shared.pdf.PdfAnswers;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/api/v1/meeting-reports/{id}/pdf")
@Tag(name = "Meetings")
class PrintedReportResource {
    private final PrintedReportService reports;
    private final PdfAnswers answers;
    private final CurrentActor actor;

    PrintedReportResource(PrintedReportService reports, PdfAnswers answers, CurrentActor actor) {
        this.reports = reports;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printMeetingReport",
            summary = "Read a report as PDF",
            description =
                    "Whoever may read the report. Tagged (PDF/UA), in the language of `Accept-Language`, with the agenda, who was there, decisions and follow-ups.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        var words = PdfWording.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return answers.answer(ifNoneMatch, reports.print(actor.get(), id, words));
    }
}
