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

@Path("/api/v1/adoptions/{id}/lineage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
class AdoptionLineageResource {
    private final LineageService lineage;
    private final CurrentActor actor;

    AdoptionLineageResource(LineageService lineage, CurrentActor actor) {
        this.lineage = lineage;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAdoptionLineage",
            summary = "Read where an adoption comes from",
            description =
                    "The version it stands on, the records that version cites, and the record that tells what became of it.")
    public AdoptionLineage ofAdoption(@RestPath UUID id) {
        return lineage.ofAdoption(actor.get(), id);
    }
}
