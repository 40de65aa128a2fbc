package fr.essaim.communities.cycles;

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

/** The thematic cycles of one community; see {@link CycleResource} for one of them. */
@Path("/api/v1/communities/{id}/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles", description = "Thematic cycles of communities and their years.")
class CyclesOfCommunityResource {
    private final CycleService cycles;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    CyclesOfCommunityResource(CycleService cycles, IdempotencyService idempotency, CurrentActor actor) {
        this.cycles = cycles;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCycles",
            summary = "List the thematic cycles of a community",
            description =
                    "Each with its years. Seen by whoever knows of the community. Sorted by `startsOn` or `name`.")
    public Page<CycleDetails> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return cycles.list(actor.get(), id, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<CycleDetails> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return cycles.export(actor.get(), id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_COMMUNITIES_WRITE})
    @Operation(
            operationId = "openCycle",
            summary = "Open a thematic cycle",
            description =
                    "With one year at least; no two years share a day. Facilitators, staff, or a service account with `communities:write`.")
    @APIResponse(
            responseCode = "201",
            description = "The new cycle",
            content = @Content(schema = @Schema(implementation = CycleDetails.class)))
    public Response open(
            @RestPath UUID id, @Valid @NotNull CycleDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "openCycle", List.of(id, draft), () -> {
            CycleDetails created = cycles.open(actor.get(), id, draft, false);
            return Answers.created("cycles", created.id(), created);
        });
    }
}
