package fr.essaim.trainings.learning;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/training-enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Learning")
class EnrolmentResource {
    private final EnrolmentService enrolments;
    private final CurrentActor actor;

    EnrolmentResource(EnrolmentService enrolments, CurrentActor actor) {
        this.enrolments = enrolments;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyTrainings",
            summary = "List the trainings one goes through",
            description = "Sorted by `lastSeenAt`, latest first. Those left are found by their state alone.")
    public Page<EnrolmentSummary> list(@BeanParam EnrolmentFilter filter, @BeanParam PageRequest page) {
        return enrolments.list(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTrainingEnrolment",
            summary = "Read one’s path through a training",
            description =
                    "What is done, what is open and what is locked, what is asked for in all, and where to go on.")
    @APIResponse(
            responseCode = "200",
            description = "The path",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, enrolments.get(actor.get(), id));
    }

    @POST
    @Path("{id}/leave")
    @Operation(
            operationId = "leaveTraining",
            summary = "Give a training up",
            description = "What was done is kept, for when it is taken up again.")
    @APIResponse(
            responseCode = "200",
            description = "One’s path as it is now",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response leave(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.leave(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/resume")
    @Operation(
            operationId = "resumeTraining",
            summary = "Take a training up again",
            description = "After having left it, where one was.")
    @APIResponse(
            responseCode = "200",
            description = "One’s path as it is now",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response resume(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.resume(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/renew")
    @Operation(
            operationId = "renewTrainingCertificate",
            summary = "Prove again what one learnt",
            description =
                    "For another certificate, from three months before the former one ends. In the newest version: its quizzes are taken anew, or, where it has none, its pages and videos read and watched anew. All else stays done, and the former certificate holds until its day.")
    @APIResponse(
            responseCode = "200",
            description = "One’s path as it is now",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response renew(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.renew(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/move")
    @Operation(
            operationId = "changeTrainingVersion",
            summary = "Move on to the newest version",
            description = "With credit for every activity that says the same there; what was written stays.")
    @APIResponse(
            responseCode = "200",
            description = "One’s path as it is now",
            content = @Content(schema = @Schema(implementation = EnrolmentDetails.class)))
    public Response move(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.move(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
