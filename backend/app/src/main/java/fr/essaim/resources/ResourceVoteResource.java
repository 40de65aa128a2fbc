package fr.essaim.resources;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/resources/{id}/vote")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Resources")
class ResourceVoteResource {
    private final ResourceVoteService votes;
    private final CurrentActor actor;

    ResourceVoteResource(ResourceVoteService votes, CurrentActor actor) {
        this.votes = votes;
        this.actor = actor;
    }

    @PUT
    @Operation(
            operationId = "voteForResource",
            summary = "Say that a resource is useful",
            description = "Signed-in people who may read it, once each: again changes nothing.")
    public ResourceVotes vote(@RestPath UUID id) {
        return votes.vote(actor.get(), id);
    }

    @DELETE
    @Operation(
            operationId = "withdrawResourceVote",
            summary = "Take back that a resource is useful",
            description = "One’s own vote; without one nothing changes.")
    public ResourceVotes withdraw(@RestPath UUID id) {
        return votes.withdraw(actor.get(), id);
    }
}
