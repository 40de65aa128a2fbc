package fr.essaim.communities.memberships.requests;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who may do what: facilitators and staff read and decide; applicants read and withdraw their own. */
final class MembershipRequestPolicy {
    private MembershipRequestPolicy() {}

    /** The requests {@code q} to communities {@code c} that an actor may see. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff()
                ? where
                : where.and("q.person_id = reader.person or " + CommunityReader.isFacilitator("c.id"));
    }

    /**
     * Whether the actor may do it in some state.
     *
     * @param facilitates whether the actor decides in the community
     */
    static boolean may(Actor actor, boolean facilitates, UUID applicant, MembershipRequestAction action) {
        return action == MembershipRequestAction.WITHDRAW ? applicant.equals(actor.personId()) : facilitates;
    }

    static List<MembershipRequestAction> actions(
            Actor actor, boolean facilitates, UUID applicant, MembershipRequestState state, CommunityState community) {
        return Arrays.stream(MembershipRequestAction.values())
                .filter(action -> may(actor, facilitates, applicant, action) && state.canBecome(action.outcome()))
                .filter(action -> action != MembershipRequestAction.ACCEPT || community == CommunityState.ACTIVE)
                .toList();
    }
}
