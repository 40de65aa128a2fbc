package fr.essaim.kits.adoptions;

import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/kits/{id}/lineage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
class KitLineageResource {
    private final LineageService lineage;
    private final CurrentActor actor;

    KitLineageResource(LineageService lineage, CurrentActor actor) {
        this.lineage = lineage;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getKitLineage",
            summary = "Read where a kit comes from and where it went",
            description = "Its published versions with the records they cite, and the territories that adopted it.")
    public KitLineage ofKit(@RestPath UUID id) {
        return lineage.ofKit(actor.get(), id);
    }
}
