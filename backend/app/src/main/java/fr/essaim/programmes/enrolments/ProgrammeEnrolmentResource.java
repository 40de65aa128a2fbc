package fr.essaim.programmes.enrolments;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
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

/** One enrolment; see {@link EnrolmentsOfProgrammeResource} for those of a programme. */
@Path("/api/v1/programme-enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class ProgrammeEnrolmentResource {
    private final ProgrammeEnrolmentService enrolments;
    private final CurrentActor actor;

    ProgrammeEnrolmentResource(ProgrammeEnrolmentService enrolments, CurrentActor actor) {
        this.enrolments = enrolments;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getProgrammeEnrolment",
            summary = "Read an enrolment",
            description = "Seen by those who see it in the programme's list.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, enrolments.get(actor.get(), id));
    }

    @POST
    @Path("{id}/select")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "selectProgrammeEnrolment",
            summary = "Select an applicant",
            description = "Chooses an applicant. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response select(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.select(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "declineProgrammeEnrolment",
            summary = "Decline an applicant",
            description =
                    "With a reason that the applicant reads. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response decline(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(enrolments.decline(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "activateProgrammeEnrolment",
            summary = "Begin with a selected territory",
            description = "From now on it takes part. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response activate(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.activate(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "completeProgrammeEnrolment",
            summary = "Complete an enrolment",
            description = "The territory went through to the end. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response complete(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(enrolments.complete(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "withdrawProgrammeEnrolment",
            summary = "Withdraw a territory",
            description =
                    "With a reason. Staff, a service account with `programmes:write`, or a current project lead or co-pilot of the territory.")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(enrolments.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }
}
