package fr.essaim.kits;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/kits/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits")
class VersionsOfKitResource {
    private final KitVersionService versions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    VersionsOfKitResource(KitVersionService versions, IdempotencyService idempotency, CurrentActor actor) {
        this.versions = versions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listKitVersions",
            summary = "List the versions of a kit",
            description =
                    "Published and superseded ones; who writes or tries it finds the draft, too. Sorted by `number`, latest first.")
    public Page<KitVersionSummary> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return versions.list(actor.get(), id, page);
    }

    @POST
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "prepareKitVersion",
            summary = "Begin the next version of a kit",
            description =
                    "Who writes it. A copy of the published version, section by section; readers go on reading that one.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            content = @Content(schema = @Schema(implementation = KitVersionDetails.class)))
    public Response prepare(@RestPath UUID id, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "prepareKitVersion", id, () -> {
            KitVersionDetails created = versions.prepare(actor.get(), id);
            return Answers.created("kit-versions", created.id(), created);
        });
    }
}
