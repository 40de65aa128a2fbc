package fr.essaim.events.needs;

import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What registrants of one event need; see {@link NeedResource} for one of them. */
@Path("/api/v1/events/{id}/needs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(
        name = "Needs",
        description = "What registrants need to take part: tasks of the organisers, erased after the event.")
class NeedsOfEventResource {
    private final NeedService needs;
    private final CurrentActor actor;

    NeedsOfEventResource(NeedService needs, CurrentActor actor) {
        this.needs = needs;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listNeeds",
            summary = "List what registrants need",
            description =
                    "Open ones first, in the order in which they came. People who run the event; no partner tool reads needs, and no file holds them. Sorted by `settledAt`.")
    public Page<NeedDetails> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return needs.list(actor.get(), id, page);
    }
}
