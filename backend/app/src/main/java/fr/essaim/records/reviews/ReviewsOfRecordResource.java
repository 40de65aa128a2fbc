package fr.essaim.records.reviews;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
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

@Path("/api/v1/experience-records/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF})
@Tag(name = "Peer reviews", description = "What peers say of an experience record before it is published.")
class ReviewsOfRecordResource {
    private final PeerReviewService reviews;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ReviewsOfRecordResource(PeerReviewService reviews, IdempotencyService idempotency, CurrentActor actor) {
        this.reviews = reviews;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listReviewsOfRecord",
            summary = "List the reviews of an experience record",
            description =
                    "The latest 200, latest first. Who writes the record and who decides on it read all that were handed over; a peer reads their own.")
    public List<PeerReviewDetails> list(@RestPath UUID id) {
        return reviews.of(actor.get(), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "invitePeerReviewer",
            summary = "Ask a peer to review an experience record",
            description =
                    "Who writes it, staff, and facilitators of its community, while it is in review. Nobody reviews their own, or that of a territory they lead. Of an anonymous record the peer is not told whose it is.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation",
            content = @Content(schema = @Schema(implementation = PeerReviewDetails.class)))
    public Response invite(
            @RestPath UUID id,
            @Valid @NotNull PeerInvitation invitation,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "invitePeerReviewer", List.of(id, invitation), () -> {
            PeerReviewDetails invited = reviews.invite(actor.get(), id, invitation.personId());
            return Answers.created("peer-reviews", invited.id(), invited);
        });
    }
}
