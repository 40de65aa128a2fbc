package fr.essaim.records;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/experience-records/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience records")
@RolesAllowed({Roles.MEMBER, Roles.STAFF})
class RecordDecisionResource {
    private final RecordDecisionService decisions;
    private final CurrentActor actor;

    RecordDecisionResource(RecordDecisionService decisions, CurrentActor actor) {
        this.decisions = decisions;
        this.actor = actor;
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnExperienceRecord",
            summary = "Send an experience record back to its authors",
            description = "Its authors themselves, staff, and facilitators of its community, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response returnToAuthors(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(decisions.returnToAuthors(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }

    @POST
    @Path("validate")
    @Operation(
            operationId = "validateExperienceRecord",
            summary = "Find an experience record good to be published",
            description =
                    "Staff, and facilitators of its community, unless they are an author; once two peers reviewed it since it was submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response validate(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(decisions.validate(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("publish")
    @Operation(
            operationId = "publishExperienceRecord",
            summary = "Publish a validated experience record",
            description = "Who writes it. Makes its next version; former ones stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(decisions.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawExperienceRecord",
            summary = "Withdraw an experience record",
            description = "Who writes it, for good, with a reason that readers are told. Kits that cite it are marked.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            content = @Content(schema = @Schema(implementation = RecordDetails.class)))
    public Response withdraw(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason reason) {
        return Answers.ok(decisions.withdraw(actor.get(), id, EntityTag.versionIn(ifMatch), reason.reason()));
    }
}
