package fr.essaim.events.attendance;

import fr.essaim.shared.pdf.PdfAnswers;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/api/v1/events/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Attendance", description = "Who came to events.")
class AttendanceResource {
    private final AttendanceService attendance;
    private final PdfAnswers answers;
    private final CurrentActor actor;

    AttendanceResource(AttendanceService attendance, PdfAnswers answers, CurrentActor actor) {
        this.attendance = attendance;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getAttendance",
            summary = "Read the list at the door",
            description = "Everybody who has a seat, by name, in one answer. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(implementation = AttendanceList.class)))
    public AttendanceList list(@RestPath UUID id) {
        return attendance.list(actor.get(), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "noteAttendance",
            summary = "Note who came",
            description =
                    "Notes from one or more devices, which may have been offline: the latest note about somebody counts, whatever the order they arrive in, and one sent twice changes nothing. From twelve hours before the event until it is closed. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The list as it is now",
            content = @Content(schema = @Schema(implementation = AttendanceList.class)))
    public AttendanceList mark(@RestPath UUID id, @Valid @NotNull PresenceDraft draft) {
        return attendance.mark(actor.get(), id, draft);
    }

    @GET
    @Path("figures")
    @Operation(
            operationId = "getAttendanceFigures",
            summary = "Read how many came",
            description = "And of how many nobody has said yet. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = AttendanceFigures.class)))
    public AttendanceFigures figures(@RestPath UUID id) {
        return attendance.figures(actor.get(), id);
    }

    @GET
    @Path("sign-in-sheet")
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printSignInSheet",
            summary = "Read the sheet to sign as PDF",
            description =
                    "A table for each half-day that the event touches where it is, with everybody who has a seat, in the language of `Accept-Language`. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answers.answer(ifNoneMatch, attendance.sheet(actor.get(), id, PdfWording.in(language)));
    }
}
