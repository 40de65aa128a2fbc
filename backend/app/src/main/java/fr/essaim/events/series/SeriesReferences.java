package fr.essaim.events.series;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.CommunityVisibility;
import fr.essaim.communities.cycles.CycleService;
import fr.essaim.events.EventVisibility;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What drafts of series name of other features, and whether their writer may. */
@ApplicationScoped
class SeriesReferences {
    private final CommunityService communities;
    private final CycleService cycles;

    SeriesReferences(CommunityService communities, CycleService cycles) {
        this.communities = communities;
        this.cycles = cycles;
    }

    /**
     * @param before the series as it was, which stays in its community; null for a new one
     * @throws ProblemException unknown-reference, forbidden, rule-violated, validation-failed
     */
    void require(Actor actor, SeriesDraft draft, @Nullable SeriesDetails before) {
        draft.requireCoherent();
        if (before != null && !before.community().id().equals(draft.communityId())) {
            throw ProblemException.invalidField("/communityId", "series-stays");
        }
        CommunityAccess access = access(actor, draft.communityId());
        if (!SeriesPolicy.mayWriteAny(actor) && !access.mayFacilitate()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
        if (access.visibility() == CommunityVisibility.MEMBERS_ONLY && draft.visibility() != EventVisibility.MEMBERS) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/visibility", "community-hidden");
        }
        cycles.requireYear(draft.communityId(), draft.cycleYearId(), "/cycleYearId");
    }

    private CommunityAccess access(Actor actor, UUID community) {
        try {
            return communities.access(actor, community);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/communityId");
        }
    }
}
