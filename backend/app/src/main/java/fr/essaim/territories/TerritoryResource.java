package fr.essaim.territories;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Reason;
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

@Path("/api/v1/territories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories", description = "Areas that people work for, and who leads them.")
class TerritoryResource {
    private final TerritoryService territories;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    TerritoryResource(TerritoryService territories, IdempotencyService idempotency, CurrentActor actor) {
        this.territories = territories;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTerritories",
            summary = "List territories",
            description = "Public. Sorted by `name`, by `population`, or by `updatedAt`; unknown populations come first"
                    + " among them. Archived territories are for staff and only when asked for.")
    public Page<TerritorySummary> list(@BeanParam TerritoryFilter filter, @BeanParam PageRequest page) {
        return territories.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TerritorySummary> export(@BeanParam TerritoryFilter filter, @BeanParam PageRequest page) {
        return territories.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getTerritory",
            summary = "Read a territory",
            description = "Public, unless it is archived.")
    @APIResponse(
            responseCode = "200",
            description = "The territory",
            content = @Content(schema = @Schema(implementation = TerritoryDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(
                ifNoneMatch, () -> territories.tag(actor.get(), id), () -> territories.get(actor.get(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_TERRITORIES_WRITE})
    @Operation(
            operationId = "createTerritory",
            summary = "Create a territory",
            description =
                    "Staff, or a service account with `territories:write`. Population, place, départements and régions"
                            + " follow from what it is made of.")
    @APIResponse(
            responseCode = "201",
            description = "The new territory",
            content = @Content(schema = @Schema(implementation = TerritoryDetails.class)))
    public Response create(@Valid @NotNull TerritoryDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "createTerritory", draft, () -> {
            TerritoryDetails created = territories.create(actor.get(), draft, false);
            return Answers.created("territories", created.id(), created);
        });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_TERRITORIES_WRITE})
    @Operation(
            operationId = "updateTerritory",
            summary = "Revise a territory",
            description =
                    "Replaces the whole draft. Staff, a service account with `territories:write`, or a current project"
                            + " lead or co-pilot of the territory.")
    @APIResponse(
            responseCode = "200",
            description = "The territory as it is now",
            content = @Content(schema = @Schema(implementation = TerritoryDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull TerritoryDraft draft) {
        return Answers.ok(territories.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }

    @POST
    @Path("{id}/archive")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_TERRITORIES_WRITE})
    @Operation(
            operationId = "archiveTerritory",
            summary = "Archive a territory",
            description = "Hides it from the public; it can be restored. Staff, or a service account with"
                    + " `territories:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The territory as it is now",
            content = @Content(schema = @Schema(implementation = TerritoryDetails.class)))
    public Response archive(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason draft) {
        return Answers.ok(territories.archive(actor.get(), id, EntityTag.versionIn(ifMatch), draft.reason()));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_TERRITORIES_WRITE})
    @Operation(
            operationId = "restoreTerritory",
            summary = "Restore an archived territory",
            description = "Staff, or a service account with `territories:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The territory as it is now",
            content = @Content(schema = @Schema(implementation = TerritoryDetails.class)))
    public Response restore(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(territories.restore(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }
}
