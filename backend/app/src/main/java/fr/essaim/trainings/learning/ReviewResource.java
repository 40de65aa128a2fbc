package fr.essaim.trainings.learning;

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

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
class ReviewResource {
    private final ReviewService reviews;
    private final LearningService learning;
    private final CurrentActor actor;

    ReviewResource(ReviewService reviews, LearningService learning, CurrentActor actor) {
        this.reviews = reviews;
        this.learning = learning;
        this.actor = actor;
    }

    @PUT
    @Path("training-enrolments/{id}/activities/{activityId}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "handInWork",
            summary = "Hand in an assignment",
            description = "Or hand it in again, until it is accepted. Then it waits for a review.")
    @APIResponse(
            responseCode = "200",
            description = "The activity as it is now",
            content = @Content(schema = @Schema(implementation = LearnerActivity.class)))
    public Response handIn(@RestPath UUID id, @RestPath UUID activityId, @Valid @NotNull SubmissionDraft draft) {
        reviews.handIn(actor.get(), id, activityId, draft.text());
        return Answers.ok(learning.activity(actor.get(), id, activityId));
    }

    @GET
    @Path("trainings/{id}/submissions")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "listTrainingSubmissions",
            summary = "List what was handed in",
            description =
                    "Oldest first: to whoever writes the training all of it, to learners what their peers handed in for an assignment that peers review, once they handed in their own.")
    public Page<SubmissionDetails> list(
            @RestPath UUID id, @BeanParam SubmissionFilter filter, @BeanParam PageRequest page) {
        return reviews.list(actor.get(), id, filter, page);
    }

    @GET
    @Path("training-submissions/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "getTrainingSubmission",
            summary = "Read something handed in",
            description = "For who may review it.")
    @APIResponse(
            responseCode = "200",
            description = "What was handed in",
            content = @Content(schema = @Schema(implementation = SubmissionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, reviews.get(actor.get(), id));
    }

    @POST
    @Path("training-submissions/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "reviewTrainingSubmission",
            summary = "Review something handed in",
            description = "Accepts it, which makes it done, or returns it with a word.")
    @APIResponse(
            responseCode = "200",
            description = "What was handed in, as it is now",
            content = @Content(schema = @Schema(implementation = SubmissionDetails.class)))
    public Response review(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull ReviewDraft draft) {
        return Answers.ok(reviews.review(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
