package fr.essaim.programmes.enrolments;

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

/** The enrolments of one programme; see {@link ProgrammeEnrolmentResource} for one of them. */
@Path("/api/v1/programmes/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class EnrolmentsOfProgrammeResource {
    private final ProgrammeEnrolmentService enrolments;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    EnrolmentsOfProgrammeResource(
            ProgrammeEnrolmentService enrolments, IdempotencyService idempotency, CurrentActor actor) {
        this.enrolments = enrolments;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProgrammeEnrolments",
            summary = "List the enrolments of a programme",
            description =
                    "The public sees who was selected, takes part or is done; those who lead a territory see all of its enrolments; staff and service accounts with `programmes:write` see all. Sorted by `name` of the territory, or `updatedAt`.")
    public Page<ProgrammeEnrolmentDetails> list(
            @RestPath UUID id, @BeanParam ProgrammeEnrolmentFilter filter, @BeanParam PageRequest page) {
        return enrolments.list(actor.get(), EnrolmentsOf.PROGRAMME, id, filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ProgrammeEnrolmentDetails> export(
            @RestPath UUID id, @BeanParam ProgrammeEnrolmentFilter filter, @BeanParam PageRequest page) {
        return enrolments.export(actor.get(), EnrolmentsOf.PROGRAMME, id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "enrolTerritory",
            summary = "Enrol a territory in a programme",
            description =
                    "Applies to a published programme. Staff, a service account with `programmes:write`, or a current project lead or co-pilot of the territory. A territory has one live enrolment in a programme at most.")
    @APIResponse(
            responseCode = "201",
            description = "The new enrolment",
            content = @Content(schema = @Schema(implementation = ProgrammeEnrolmentDetails.class)))
    public Response apply(
            @RestPath UUID id,
            @Valid @NotNull ProgrammeEnrolmentDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "enrolTerritory", List.of(id, draft), () -> {
            ProgrammeEnrolmentDetails created = enrolments.apply(actor.get(), id, draft);
            return Answers.created("programme-enrolments", created.id(), created);
        });
    }
}
