package fr.essaim.kits;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/kit-versions/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits")
class SectionsOfVersionResource {
    private final KitSectionService sections;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SectionsOfVersionResource(KitSectionService sections, IdempotencyService idempotency, CurrentActor actor) {
        this.sections = sections;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "addKitSection",
            summary = "Add a section to a draft of a kit",
            description = "Who writes the kit.")
    @APIResponse(
            responseCode = "201",
            description = "The new section",
            content = @Content(schema = @Schema(implementation = KitSectionDetails.class)))
    public Response add(
            @RestPath UUID id,
            @Valid @NotNull KitSectionDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "addKitSection", List.of(id, draft), () -> {
            KitSectionDetails created = sections.add(actor.get(), id, draft);
            return Answers.created("kit-sections", created.id(), created);
        });
    }
}
