package fr.essaim.trainings;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What settings of trainings name of other features, and whether their writer may. */
@ApplicationScoped
class TrainingReferences {
    private final ProgrammeService programmes;
    private final CommunityService communities;

    TrainingReferences(ProgrammeService programmes, CommunityService communities) {
        this.programmes = programmes;
        this.communities = communities;
    }

    /**
     * @param before the training as it was, which may keep what it names; null for a new one
     * @throws ProblemException unknown-reference, forbidden, rule-violated, validation-failed
     */
    void require(Actor actor, TrainingSettings settings, @Nullable TrainingDetails before) {
        settings.requireCoherent();
        if (before == null || !is(before.community(), settings.communityId())) {
            requirePlace(actor, settings.communityId());
        }
        UUID programme = settings.programmeId();
        if (programme != null && (before == null || !is(before.programme(), programme))) {
            try {
                programmes.get(actor, programme);
            } catch (ProblemException hidden) {
                throw ProblemException.unknownReference("/programmeId");
            }
        }
    }

    private void requirePlace(Actor actor, @Nullable UUID community) {
        if (community == null) {
            if (!TrainingPolicy.mayWriteAny(actor)) {
                throw ProblemException.forbidden();
            }
            return;
        }
        CommunityAccess access;
        try {
            access = communities.access(actor, community);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/communityId");
        }
        if (!TrainingPolicy.mayWriteAny(actor) && !access.mayFacilitate()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
    }

    private static boolean is(@Nullable Reference before, @Nullable UUID id) {
        return before == null ? id == null : before.id().equals(id);
    }
}
