package fr.essaim.communities.meetings;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The meetings of one community; see {@link MeetingResource} for one of them. */
@Path("/api/v1/communities/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Meetings",
        description = "Meetings of communities and their groups, what is reported of them and what follows.")
class MeetingsOfCommunityResource {
    private final MeetingService meetings;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    MeetingsOfCommunityResource(MeetingService meetings, IdempotencyService idempotency, CurrentActor actor) {
        this.meetings = meetings;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMeetings",
            summary = "List the meetings of a community",
            description = "Seen by whoever knows of the community. Sorted by `startsAt`.")
    public Page<MeetingDetails> list(@RestPath UUID id, @BeanParam MeetingFilter filter, @BeanParam PageRequest page) {
        return meetings.list(actor.get(), id, filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<MeetingDetails> export(
            @RestPath UUID id, @BeanParam MeetingFilter filter, @BeanParam PageRequest page) {
        return meetings.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting",
            description =
                    "Of the community, or of one of its groups. Facilitators, staff, a service account with `communities:write`, or the lead of the group.")
    @APIResponse(
            responseCode = "201",
            description = "The new meeting",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response plan(
            @RestPath UUID id,
            @Valid @NotNull MeetingDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "planMeeting", List.of(id, draft), () -> {
            MeetingDetails created = meetings.plan(actor.get(), id, draft, false);
            return Answers.created("meetings", created.id(), created);
        });
    }
}
