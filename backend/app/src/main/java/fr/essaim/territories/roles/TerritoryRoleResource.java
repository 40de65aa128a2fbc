package fr.essaim.territories.roles;

import fr.essaim.shared.http.Answers;
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

/** One role; see {@link TerritoryTeamResource} for those of a territory. */
@Path("/api/v1/territory-roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
class TerritoryRoleResource {
    private final TerritoryRoleService roles;
    private final CurrentActor actor;

    TerritoryRoleResource(TerritoryRoleService roles, CurrentActor actor) {
        this.roles = roles;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getTerritoryRole",
            summary = "Read a role in a territory",
            description = "Seen by those who see it in the territory's list.")
    @APIResponse(
            responseCode = "200",
            description = "The role",
            content = @Content(schema = @Schema(implementation = TerritoryRoleDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, roles.get(actor.get(), id));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.STAFF, Roles.SCOPE_TERRITORIES_WRITE})
    @Operation(
            operationId = "endTerritoryRole",
            summary = "End a role in a territory",
            description = "Sets its end, or another one while it is still to come. Staff, or a service account with"
                    + " `territories:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The role as it is now",
            content = @Content(schema = @Schema(implementation = TerritoryRoleDetails.class)))
    public Response end(@RestPath UUID id, @Valid @NotNull TerritoryRoleEnd draft) {
        return Answers.ok(roles.end(actor.get(), id, draft.until()));
    }
}
