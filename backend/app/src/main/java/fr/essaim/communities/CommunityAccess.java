package fr.essaim.communities;

import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one actor may do in one community, for every feature that lives in communities. {@link CommunityService#access} resolves
 * it in one statement, and answers not-found for a community that the actor may not know of: whoever holds one may see the
 * community's page. For lists the same is said in SQL by {@link CommunityReader}.
 *
 * @param role what the actor is there now; null for everybody else, those suspended among them
 * @param staff whether the actor is platform staff, who may do in any community what its facilitators may
 * @param writer whether the actor writes any community: staff, or a partner tool with the scope, which does not see people
 * @param answerDays within how many days requests to join are answered
 */
public record CommunityAccess(
        UUID id,
        String name,
        CommunityState state,
        CommunityVisibility visibility,
        JoinPolicy joinPolicy,
        int answerDays,
        @Nullable MembershipRole role,
        boolean staff,
        boolean writer) {

    public Reference reference() {
        return new Reference(id, name);
    }

    /** Whether the actor takes part, in any role. */
    public boolean isMember() {
        return role != null;
    }

    /** Whether the actor decides here: a facilitator, or staff. */
    public boolean mayFacilitate() {
        return staff || role == MembershipRole.FACILITATOR;
    }

    /** Whether the actor may read what members share: members, and staff. */
    public boolean mayReadInside() {
        return staff || isMember();
    }

    /** Nothing of an archived community changes but its being archived. */
    public boolean isArchived() {
        return state == CommunityState.ARCHIVED;
    }

    /** @throws ProblemException forbidden unless the actor takes part or is staff */
    public void requireInside() {
        if (!mayReadInside()) {
            throw ProblemException.forbidden();
        }
    }

    /** @throws ProblemException forbidden unless the actor decides here */
    public void requireFacilitator() {
        if (!mayFacilitate()) {
            throw ProblemException.forbidden();
        }
    }

    /** @throws ProblemException rule-violated when the community is archived */
    public void requireActive() {
        if (isArchived()) {
            throw archivedProblem();
        }
    }

    static ProblemException archivedProblem() {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
    }
}
