package fr.essaim.records.reviews;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/peer-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF})
@Tag(name = "Peer reviews")
class PeerReviewResource {
    private final PeerReviewService reviews;
    private final CurrentActor actor;

    PeerReviewResource(PeerReviewService reviews, CurrentActor actor) {
        this.reviews = reviews;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "listOwnPeerReviews",
            summary = "List the reviews one was asked for",
            description = "Latest first; none of records that were withdrawn.")
    public Page<PeerReviewDetails> list(@BeanParam PeerReviewFilter filter, @BeanParam PageRequest page) {
        return reviews.own(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPeerReview",
            summary = "Read a review",
            description = "Its reviewer; who writes the record and who decides on it what was handed over.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = PeerReviewDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, reviews.get(actor.get(), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writePeerReview",
            summary = "Write a review",
            description = "Its reviewer, until it is handed over; may be unfinished.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it is now",
            content = @Content(schema = @Schema(implementation = PeerReviewDetails.class)))
    public Response write(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PeerReviewDraft draft) {
        return Answers.ok(reviews.write(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/submit")
    @Operation(
            operationId = "submitPeerReview",
            summary = "Hand a review over",
            description =
                    "Its reviewer, with all points given and what they would need at home. It can't be changed then.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it is now",
            content = @Content(schema = @Schema(implementation = PeerReviewDetails.class)))
    public Response submit(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(reviews.submit(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/decline")
    @Operation(
            operationId = "declinePeerReview",
            summary = "Decline to review",
            description = "Its reviewer, before it is handed over.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it is now",
            content = @Content(schema = @Schema(implementation = PeerReviewDetails.class)))
    public Response decline(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(reviews.decline(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerPeerReview",
            summary = "Answer a review",
            description = "Who writes the record: what became of what the peer said. May be said anew.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it is now",
            content = @Content(schema = @Schema(implementation = PeerReviewDetails.class)))
    public Response answer(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PeerReviewAnswer answer) {
        return Answers.ok(reviews.answer(actor.get(), id, EntityTag.versionIn(ifMatch), answer.answer()));
    }
}
