package fr.essaim.pathways;

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

/** Experience pathways. */
@Path("/api/v1/experience-pathways")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Experience pathways",
        description = "Pioneers of every kind, selected after a call, who work out together how something is done")
class PathwayResource {
    private final PathwayService pathways;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    PathwayResource(PathwayService pathways, IdempotencyService idempotency, CurrentActor actor) {
        this.pathways = pathways;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listExperiencePathways",
            summary = "List experience pathways",
            description = "Those that the caller may know of. Sorted by `startsOn`, latest first, or by `title`.")
    public Page<PathwaySummary> list(@BeanParam PathwayFilter filter, @BeanParam PageRequest page) {
        return pathways.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<PathwaySummary> export(@BeanParam PathwayFilter filter, @BeanParam PageRequest page) {
        return pathways.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getExperiencePathway",
            summary = "Read an experience pathway",
            description =
                    "With its call and its phases, by whoever may know of it; drafts and warnings by those who write it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, pathways.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "createExperiencePathway",
            summary = "Create an experience pathway",
            description = "As a draft, without phases. Staff, or a service account with `programmes:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new pathway",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response create(@Valid @NotNull PathwayDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createExperiencePathway", draft, () -> {
            PathwayDetails created = pathways.create(actor.get(), draft, false);
            return Answers.created("experience-pathways", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "updateExperiencePathway",
            summary = "Revise an experience pathway",
            description =
                    "Replaces the whole draft, unless it is archived; its phases stay. Its team and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PathwayDraft draft) {
        return Answers.ok(pathways.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @PUT
    @Path("{id}/phases")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "planExperiencePathway",
            summary = "Plan the phases of an experience pathway",
            description =
                    "Replaces them all, and links events to them; `If-Match` carries the tag of the pathway. Phases may overlap. What may be wrong is said in `warnings`, and never refused.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response plan(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PhasePlanDraft draft) {
        return Answers.ok(pathways.plan(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/open-call")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "openExperiencePathwayCall",
            summary = "Open the call for pioneers",
            description =
                    "Until its deadline, which must be to come. A call that was closed opens again, with a later deadline. Its team and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response openCall(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(pathways.openCall(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/close-call")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "closeExperiencePathwayCall",
            summary = "Close the call for pioneers",
            description = "Nobody applies any more; the team selects. Its team and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response closeCall(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(pathways.closeCall(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "startExperiencePathway",
            summary = "Start an experience pathway",
            description = "Its pioneers are shown from now on. Its team and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response start(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(pathways.start(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "completeExperiencePathway",
            summary = "Complete an experience pathway",
            description = "It went through all of its phases. Its team and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response complete(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(pathways.complete(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "archiveExperiencePathway",
            summary = "Archive an experience pathway",
            description =
                    "Nothing of it changes any more; lists show it to those who ask for archived ones. Its team and whoever may create it.")
    @APIResponse(
            responseCode = "200",
            description = "The pathway as it is now",
            content = @Content(schema = @Schema(implementation = PathwayDetails.class)))
    public Response archive(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(pathways.archive(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
