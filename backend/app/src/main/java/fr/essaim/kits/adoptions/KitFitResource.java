package fr.essaim.kits.adoptions;

import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/kit-versions/{id}/fit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
class KitFitResource {
    private final AdoptionService adoptions;
    private final CurrentActor actor;

    KitFitResource(AdoptionService adoptions, CurrentActor actor) {
        this.adoptions = adoptions;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "checkKitFit",
            summary = "Hold a kit’s conditions of use against a territory",
            description =
                    "What is known of the territory to meet each condition, not to, or not known: its inhabitants, its elected sponsor. Whoever may read the version.")
    public List<FitFinding> fit(
            @RestPath UUID id,
            @Parameter(description = "The territory", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
                    @RestQuery
                    @NotNull
                    UUID territoryId) {
        return adoptions.fit(actor.get(), id, territoryId);
    }
}
