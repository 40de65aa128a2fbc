package fr.essaim.competences.learnt;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/territories/{id}/competences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.STAFF})
@Tag(name = "Competences")
class CompetencesOfTerritoryResource {
    private final HeldCompetenceService held;
    private final CurrentActor actor;

    CompetencesOfTerritoryResource(HeldCompetenceService held, CurrentActor actor) {
        this.held = held;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listTerritoryCompetences",
            summary = "Read which competences people of a territory hold",
            description =
                    "Of people who say that they work in it and let others find them: how many hold each competence of the published frameworks. A figure under five is hidden and so is one that would tell it by subtraction; nobody learns whether it is zero.")
    public List<TerritoryCompetence> list(@RestPath UUID id) {
        return held.ofTerritory(actor.get(), id);
    }
}
