package fr.essaim.trainings.learning;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/training-enrolments/{id}/activities/{activityId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Learning")
class LearningResource {
    private final LearningService learning;
    private final ReviewService reviews;
    private final EnrolmentService enrolments;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    LearningResource(
            LearningService learning,
            ReviewService reviews,
            EnrolmentService enrolments,
            IdempotencyService idempotency,
            CurrentActor actor) {
        this.learning = learning;
        this.reviews = reviews;
        this.enrolments = enrolments;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getLearnerActivity",
            summary = "Read an activity as a learner",
            description = "With what one made of it so far, and without what is right in a quiz.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = LearnerActivity.class)))
    public Response get(
            @RestPath UUID id, @RestPath UUID activityId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, learning.activity(actor.get(), id, activityId));
    }

    @POST
    @Path("visit")
    @Operation(
            operationId = "visitLearnerActivity",
            summary = "Note where one is",
            description = "So that one goes on there, on whichever device.")
    @APIResponse(responseCode = "204", description = "It is noted")
    public void visit(@RestPath UUID id, @RestPath UUID activityId) {
        learning.visit(actor.get(), id, activityId);
    }

    @POST
    @Path("done")
    @Operation(
            operationId = "finishLearnerActivity",
            summary = "Say that an activity is done",
            description =
                    "A page or a video by one’s word; a live session where one was noted as present. Said again, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "One’s path as it is now",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response done(@RestPath UUID id, @RestPath UUID activityId) {
        learning.done(actor.get(), id, activityId);
        return Answers.ok(enrolments.get(actor.get(), id));
    }

    @POST
    @Path("attempts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerQuiz",
            summary = "Answer a quiz",
            description =
                    "Judged at once. What was answered wrong is explained only once the quiz is passed or no attempt is left.")
    @APIResponse(
            responseCode = "201",
            description = "How it was judged",
            content = @Content(schema = @Schema(implementation = QuizAttempt.class)))
    public Response attempt(
            @RestPath UUID id,
            @RestPath UUID activityId,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Valid @NotNull AnswerSheet sheet) {
        return idempotency.once(key, actor.get(), "answerQuiz " + activityId, sheet, () -> {
            QuizAttempt attempt = learning.attempt(actor.get(), id, activityId, sheet.answers());
            return Answers.created(
                    "training-enrolments", id + "/activities/" + activityId + "/attempts/" + attempt.number(), attempt);
        });
    }

    @PUT
    @Path("journal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeJournal",
            summary = "Write one’s journal",
            description =
                    "For oneself alone: nobody else ever reads it. `If-Match` takes the tag of the activity, or of the answer before.")
    @APIResponse(
            responseCode = "200",
            description = "The journal as it is now",
            content = @Content(schema = @Schema(implementation = JournalEntry.class)))
    public Response write(
            @RestPath UUID id,
            @RestPath UUID activityId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull JournalDraft draft) {
        return Answers.ok(learning.write(actor.get(), id, activityId, EntityTag.versionIn(ifMatch), draft.text()));
    }

    @PUT
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
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
}
