package fr.essaim.communities.meetings.followups;

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

/** Where follow-ups are added to a report; see {@link FollowUpResource} for one of them. */
@Path("/api/v1/meeting-reports/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class FollowUpsOfReportResource {
    private final FollowUpService followUps;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    FollowUpsOfReportResource(FollowUpService followUps, IdempotencyService idempotency, CurrentActor actor) {
        this.followUps = followUps;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "addFollowUp",
            summary = "Add a follow-up to a report",
            description =
                    "Its owner is a member of the community. Facilitators, staff, or the lead of the group that met.")
    @APIResponse(
            responseCode = "201",
            description = "The new follow-up",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response add(
            @RestPath UUID id,
            @Valid @NotNull FollowUpDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "addFollowUp", List.of(id, draft), () -> {
            FollowUpDetails created = followUps.add(actor.get(), id, draft, false);
            return Answers.created("follow-ups", created.id(), created);
        });
    }
}
