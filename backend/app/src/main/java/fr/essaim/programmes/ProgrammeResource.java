package fr.essaim.programmes;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
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

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "What organisations run for territories, and who takes part.")
class ProgrammeResource {
    private final ProgrammeService programmes;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    ProgrammeResource(ProgrammeService programmes, IdempotencyService idempotency, CurrentActor actor) {
        this.programmes = programmes;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProgrammes",
            summary = "List programmes",
            description = "Public, drafts apart. Sorted by `startsOn`, latest first, or by `name`.")
    public Page<ProgrammeSummary> list(@BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
        return programmes.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ProgrammeSummary> export(@BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
        return programmes.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getProgramme",
            summary = "Read a programme",
            description = "Public, unless it is a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, programmes.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "createProgramme",
            summary = "Create a programme",
            description = "As a draft. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new programme",
            content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response create(@Valid @NotNull ProgrammeDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createProgramme", draft, () -> {
            ProgrammeDetails created = programmes.create(actor.get(), draft, false);
            return Answers.created("programmes", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "updateProgramme",
            summary = "Revise a programme",
            description = "Replaces the whole draft. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull ProgrammeDraft draft) {
        return Answers.ok(programmes.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "publishProgramme",
            summary = "Publish a programme",
            description =
                    "Shows a draft to everybody and lets territories enrol. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(programmes.publish(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "closeProgramme",
            summary = "Close a programme",
            description = "Ends enrolment; those enrolled go on. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response close(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(programmes.close(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "reopenProgramme",
            summary = "Reopen a closed programme",
            description = "Lets territories enrol again. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response reopen(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(programmes.reopen(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
