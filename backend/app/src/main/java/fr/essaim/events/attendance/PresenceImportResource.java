package fr.essaim.events.attendance;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events/{id}/attendance/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.SCOPE_ATTENDANCE_WRITE})
@Tag(name = "Attendance")
class PresenceImportResource {
    private final PresenceImportService imports;
    private final CurrentActor actor;

    PresenceImportResource(PresenceImportService imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importAttendance",
            summary = "Note who came from a video tool’s file",
            description =
                    "A CSV file with a column of e-mail addresses and those of times when people joined and left, 5 000 lines at the most. Who was there long enough is noted as present; all other lines are reported and change nothing, nor does a file sent twice. Whoever runs the event, and a service account with the scope `attendance:write`: a video tool may send it by itself.")
    @APIResponse(
            responseCode = "200",
            description = "What becomes of each line",
            content = @Content(schema = @Schema(implementation = PresenceReport.class)))
    public PresenceReport take(
            @RestPath UUID id,
            @Parameter(description = "How many minutes one is there to count as present; 1 unless told", example = "20")
                    @RestQuery
                    @Min(1)
                    @Max(1440)
                    @Nullable
                    Integer minimumMinutes,
            @Parameter(description = "`true`: only say what would become of each line", example = "true")
                    @RestQuery
                    @Nullable
                    Boolean dryRun,
            @RequestBody(
                            description = "The file",
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "file",
                                                            value =
                                                                    "Nom;E-mail;Arrivée;Départ\r\nLina Petit;lina.petit@example.org;2026-12-07 14:01;2026-12-07 15:03\r\n")))
                    byte[] content) {
        int minutes = minimumMinutes == null ? 1 : minimumMinutes;
        return imports.take(actor.get(), id, content, minutes, Boolean.TRUE.equals(dryRun));
    }
}
