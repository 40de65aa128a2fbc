package fr.essaim.communities.memberships.requests;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
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

/** The requests to join one community; see {@link MembershipRequestResource} for one of them. */
@Path("/api/v1/communities/{id}/membership-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Communities")
class RequestsOfCommunityResource {
    private final MembershipRequestService requests;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    RequestsOfCommunityResource(MembershipRequestService requests, IdempotencyService idempotency, CurrentActor actor) {
        this.requests = requests;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMembershipRequests",
            summary = "List the requests to join a community",
            description = "Facilitators and staff. Sorted by `submittedAt`, oldest first, or by `answerBy`.")
    public Page<MembershipRequestDetails> list(
            @RestPath UUID id, @BeanParam MembershipRequestFilter filter, @BeanParam PageRequest page) {
        return requests.queue(actor.get(), id, filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<MembershipRequestDetails> export(
            @RestPath UUID id, @BeanParam MembershipRequestFilter filter, @BeanParam PageRequest page) {
        return requests.exportQueue(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestMembership",
            summary = "Ask to join a community",
            description =
                    "In one's own words; occupation and organisation are taken from the profile. One open request at a time; who was refused may ask again. Everybody signed in.")
    @APIResponse(
            responseCode = "201",
            description = "The new request",
            content = @Content(schema = @Schema(implementation = MembershipRequestDetails.class)))
    public Response submit(
            @RestPath UUID id,
            @Valid @NotNull MembershipRequestDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "requestMembership", List.of(id, draft), () -> {
            MembershipRequestDetails created = requests.submit(actor.get(), id, draft);
            return Answers.created("membership-requests", created.id(), created);
        });
    }
}
