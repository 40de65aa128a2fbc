package fr.essaim.pathways.board;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far the pioneers of a pathway are. */
@Path("/api/v1/experience-pathways/{id}/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience pathways")
class PathwayBoardResource {
    private final PathwayBoardService boards;
    private final CurrentActor actor;

    PathwayBoardResource(PathwayBoardService boards, CurrentActor actor) {
        this.boards = boards;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Operation(
            operationId = "getPathwayBoard",
            summary = "Read the progress board of a pathway",
            description =
                    "Of each pioneer selected: to how many events of each phase somebody of it came, how far its people are in the training, and, for the team alone, the day of the last note. Those who write the pathway.")
    public PathwayBoard get(@RestPath UUID id) {
        return boards.of(actor.get(), id);
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_PROGRAMMES_WRITE})
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<PathwayBoard.Line> export(@RestPath UUID id) {
        return boards.export(actor.get(), id);
    }
}
