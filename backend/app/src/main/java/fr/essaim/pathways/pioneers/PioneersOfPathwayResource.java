package fr.essaim.pathways.pioneers;

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

/** The pioneers of one pathway and the applications to it; see {@link PioneerResource} for one of them. */
@Path("/api/v1/experience-pathways/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience pathways")
class PioneersOfPathwayResource {
    private final PioneerService pioneers;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    PioneersOfPathwayResource(PioneerService pioneers, IdempotencyService idempotency, CurrentActor actor) {
        this.pioneers = pioneers;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("pioneers")
    @PermitAll
    @Operation(
            operationId = "listPioneers",
            summary = "List the pioneers of a pathway",
            description =
                    "Those selected, with where they are on the map: by whoever may know of the pathway, once it runs; by those who select, before. Sorted by `name` or `kind`.")
    public Page<PioneerSummary> list(
            @RestPath UUID id, @BeanParam PioneerKindFilter filter, @BeanParam PageRequest page) {
        return pioneers.shown(actor.get(), id, filter, page);
    }

    @GET
    @Path("pioneers")
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<PioneerSummary> export(
            @RestPath UUID id, @BeanParam PioneerKindFilter filter, @BeanParam PageRequest page) {
        return pioneers.exportShown(actor.get(), id, filter, page);
    }

    @GET
    @Path("applications")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "listPioneerApplications",
            summary = "List the applications to a pathway",
            description =
                    "One’s own, drafts among them; those who select read all that were handed in. Sorted by `name` or `updatedAt`.")
    public Page<PioneerDetails> applications(
            @RestPath UUID id, @BeanParam PioneerFilter filter, @BeanParam PageRequest page) {
        return pioneers.applications(actor.get(), id, filter, page);
    }

    @GET
    @Path("applications")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<PioneerDetails> exportApplications(
            @RestPath UUID id, @BeanParam PioneerFilter filter, @BeanParam PageRequest page) {
        return pioneers.exportApplications(actor.get(), id, filter, page);
    }

    @POST
    @Path("applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "draftPioneerApplication",
            summary = "Begin an application to a pathway",
            description =
                    "As a draft that nobody but its people sees, while the call is open. Who leads the territory, or works for the organisation as their profile says; staff for anybody. A territory or an organisation has one live application to a pathway.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            content = @Content(schema = @Schema(implementation = PioneerDetails.class)))
    public Response draft(
            @RestPath UUID id,
            @Valid @NotNull ApplicationDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "draftPioneerApplication", List.of(id, draft), () -> {
            PioneerDetails created = pioneers.draft(actor.get(), id, draft);
            return Answers.created("pioneers", created.id(), created);
        });
    }
}
