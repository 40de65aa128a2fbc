package fr.essaim.trainings.learning;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/training-submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Learning")
class SubmissionResource {
    private final ReviewService reviews;
    private final CurrentActor actor;

    SubmissionResource(ReviewService reviews, CurrentActor actor) {
        this.reviews = reviews;
        this.actor = actor;
    }

    @GET
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
    @Path("review")
    @Consumes(MediaType.APPLICATION_JSON)
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
