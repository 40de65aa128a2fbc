package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the report of a meeting begins; see {@link MeetingReportResource} for what becomes of it. */
@Path("/api/v1/meetings/{id}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class ReportOfMeetingResource {
    private final MeetingReportService reports;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ReportOfMeetingResource(MeetingReportService reports, IdempotencyService idempotency, CurrentActor actor) {
        this.reports = reports;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "draftMeetingReport",
            summary = "Begin the report of a meeting",
            description =
                    "Of one that has begun; one report a meeting. Facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "201",
            description = "The new report",
            content = @Content(schema = @Schema(implementation = MeetingReportDetails.class)))
    public Response draft(
            @RestPath UUID id,
            @Valid @NotNull MeetingReportDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "draftMeetingReport", List.of(id, draft), () -> {
            MeetingReportDetails created = reports.draft(actor.get(), id, draft);
            return Answers.created("meeting-reports", created.id(), created);
        });
    }
}
