package fr.essaim.kits.adoptions;

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

@Path("/api/v1/kit-versions/{id}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
class AdoptionsOfVersionResource {
    private final AdoptionService adoptions;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    AdoptionsOfVersionResource(AdoptionService adoptions, IdempotencyService idempotency, CurrentActor actor) {
        this.adoptions = adoptions;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "adoptKitVersion",
            summary = "Adopt a version of a kit",
            description =
                    "Who leads the territory, staff. Makes a copy of each section, linked to where it came from. A condition that is not met needs a note, and so does a version that is superseded or cites a withdrawn record; the former is proposed the present one at once.")
    @APIResponse(
            responseCode = "201",
            description = "The new adoption",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response adopt(
            @RestPath UUID id,
            @Valid @NotNull AdoptionDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "adoptKitVersion", List.of(id, draft), () -> {
            AdoptionDetails created = adoptions.adopt(actor.get(), id, draft, false);
            return Answers.created("adoptions", created.id(), created);
        });
    }
}
