package fr.essaim.competences.learnt;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me/competences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Competences")
class OwnCompetenceResource {
    private final HeldCompetenceService held;
    private final CurrentActor actor;

    OwnCompetenceResource(HeldCompetenceService held, CurrentActor actor) {
        this.held = held;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyCompetences",
            summary = "Read which competences I hold, am learning or miss",
            description =
                    "All competences of published frameworks, by framework and label, with what each is held or being learnt by; and those I hold that their framework left out since. Read by oneself alone.")
    public List<OwnCompetence> list() {
        return held.own(actor.get());
    }
}
