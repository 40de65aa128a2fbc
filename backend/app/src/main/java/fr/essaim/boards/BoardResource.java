package fr.essaim.boards;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The board of one community. */
@Path("/api/v1/communities/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Communities")
class BoardResource {
    private final BoardService boards;
    private final CurrentActor actor;

    BoardResource(BoardService boards, CurrentActor actor) {
        this.boards = boards;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "getCommunityBoard",
            summary = "Read the board of a community",
            description =
                    "Members over time, requests to join, activity by month, seats of coming events, dates of series, the resources most used and what is late. Facilitators and staff.")
    public CommunityBoard get(
            @RestPath UUID id,
            @Parameter(description = "How many months, the present one included", example = "12")
                    @RestQuery
                    @DefaultValue("12")
                    @Min(1)
                    @Max(36)
                    int months) {
        return boards.of(actor.get(), id, months);
    }
}
