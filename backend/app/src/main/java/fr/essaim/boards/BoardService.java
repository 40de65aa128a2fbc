package fr.essaim.boards;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Use cases of boards. */
@ApplicationScoped
class BoardService {
    private final CommunityService communities;
    private final Boards boards;

    BoardService(CommunityService communities, Boards boards) {
        this.communities = communities;
        this.boards = boards;
    }

    /** @param months how many, the present one included */
    CommunityBoard of(Actor actor, UUID communityId, int months) {
        CommunityAccess access = communities.access(actor, communityId);
        access.requireFacilitator();
        List<Boards.Line> lines = boards.months(communityId, months);
        return new CommunityBoard(
                access.reference(),
                lines.getLast().waiting(),
                lines.stream().map(Boards.Line::month).toList(),
                boards.events(communityId),
                boards.series(communityId),
                boards.resources(communityId));
    }
}
