package fr.essaim.territories.roles;

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

/** The roles of one territory; see {@link TerritoryRoleResource} for one of them. */
@Path("/api/v1/territories/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
class TerritoryTeamResource {
    private final TerritoryRoleService roles;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    TerritoryTeamResource(TerritoryRoleService roles, IdempotencyService idempotency, CurrentActor actor) {
        this.roles = roles;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listTerritoryRoles",
            summary = "List who does what for a territory",
            description =
                    "Staff and whoever has a role there see the whole team; others who are signed in see those who chose"
                            + " to be found by the signed-in; the public sees nobody. Sorted by `person` (family name) or `since`.")
    public Page<TerritoryRoleDetails> list(
            @RestPath UUID id, @BeanParam TerritoryRoleFilter filter, @BeanParam PageRequest page) {
        return roles.list(actor.get(), id, filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<TerritoryRoleDetails> export(
            @RestPath UUID id, @BeanParam TerritoryRoleFilter filter, @BeanParam PageRequest page) {
        return roles.export(actor.get(), id, filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_TERRITORIES_WRITE})
    @Operation(
            operationId = "assignTerritoryRole",
            summary = "Give somebody a role in a territory",
            description =
                    "Staff, or a service account with `territories:write`. Current project leads and co-pilots may write"
                            + " the territory and act for it in programmes.")
    @APIResponse(
            responseCode = "201",
            description = "The new role",
            content = @Content(schema = @Schema(implementation = TerritoryRoleDetails.class)))
    public Response assign(
            @RestPath UUID id,
            @Valid @NotNull TerritoryRoleDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "assignTerritoryRole", List.of(id, draft), () -> {
            TerritoryRoleDetails assigned = roles.assign(actor.get(), id, draft, false);
            return Answers.created("territory-roles", assigned.id(), assigned);
        });
    }
}
