package fr.essaim.communities.cycles;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
class CycleResource {
    private final CycleService cycles;
    private final CurrentActor actor;

    CycleResource(CycleService cycles, CurrentActor actor) {
        this.cycles = cycles;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCycle",
            summary = "Read a thematic cycle",
            description = "With its years. Seen by whoever knows of the community.")
    @APIResponse(
            responseCode = "200",
            description = "The cycle",
            content = @Content(schema = @Schema(implementation = CycleDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, cycles.get(actor.get(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "updateCycle",
            summary = "Revise a thematic cycle",
            description =
                    "Years keep their id; those left out are dropped. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "200",
            description = "The cycle as it is now",
            content = @Content(schema = @Schema(implementation = CycleDetails.class)))
    public Response update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull CycleDraft draft) {
        return Answers.ok(cycles.update(actor.get(), id, EntityTag.versionIn(ifMatch), draft));
    }
}
