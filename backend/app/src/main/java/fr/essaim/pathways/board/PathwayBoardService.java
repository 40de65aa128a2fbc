package fr.essaim.pathways.board;

import fr.essaim.pathways.PathwayPolicy;
import fr.essaim.pathways.PathwayService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who reads which board. */
@ApplicationScoped
public class PathwayBoardService {
    private final PathwayService pathways;
    private final PathwayProgress progress;

    PathwayBoardService(PathwayService pathways, PathwayProgress progress) {
        this.pathways = pathways;
        this.progress = progress;
    }

    /** @throws ProblemException not-found, forbidden */
    PathwayBoard of(Actor actor, UUID pathway) {
        PathwayPolicy.Standing standing = pathways.standing(actor, pathway);
        if (!standing.writes()) {
            throw ProblemException.forbidden();
        }
        return progress.of(pathway, standing.team());
    }

    CsvExport<PathwayBoard.Line> export(Actor actor, UUID pathway) {
        return CsvExport.of(PathwayBoard.CSV, of(actor, pathway).pioneers());
    }
}
