package fr.essaim.communities.contributions;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.cycles.CycleService;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where contributions stand, and who may do what with them there: in a community, in a year of its cycles. */
@ApplicationScoped
class ContributionPlaces {
    private final CommunityService communities;
    private final CycleService cycles;

    ContributionPlaces(CommunityService communities, CycleService cycles) {
        this.communities = communities;
        this.cycles = cycles;
    }

    /** @throws ProblemException not-found, forbidden unless the actor reads inside the community */
    void requireReader(Actor actor, UUID community) {
        communities.access(actor, community).requireInside();
    }

    /** @throws ProblemException not-found, forbidden unless the actor decides in the community */
    void requireDecider(Actor actor, UUID community) {
        communities.access(actor, community).requireFacilitator();
    }

    /**
     * @return the actor, a member
     * @throws ProblemException not-found, forbidden to others, rule-violated when the community is archived
     */
    UUID requireMember(Actor actor, UUID community) {
        CommunityAccess access = communities.access(actor, community);
        UUID person = actor.personId();
        if (person == null || !access.isMember()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
        return person;
    }

    /** @throws ProblemException unknown-reference unless the year, when one is named, is one of the community's cycles */
    void requireYear(UUID community, @Nullable UUID year) {
        cycles.requireYear(community, year, "/cycleYearId");
    }

    /**
     * Authors take their own back even where they no longer belong, or nothing else changes.
     *
     * @throws ProblemException forbidden, rule-violated when the community is archived
     */
    void requireMay(Actor actor, ContributionDetails contribution, ContributionAction action) {
        boolean author = contribution.person().id().equals(actor.personId());
        if (action == ContributionAction.WITHDRAW) {
            if (!author) {
                throw ProblemException.forbidden();
            }
            return;
        }
        CommunityAccess access =
                communities.access(actor, contribution.community().id());
        if (!(action.isTheAuthors() ? author && access.isMember() : access.mayFacilitate())) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
    }
}
