package fr.essaim.communities.memberships;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.communities.MembershipState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Who may do what: facilitators and staff see all members and decide on them; members see those who chose to be found in their
 * communities; anybody signed in sees those who chose to be found by the signed-in; everybody sees themselves, and may leave.
 */
final class MembershipPolicy {
    private static final String CHOSE_TO_BE_FOUND = CommunityReader.active("m") + " and p.state = 'ACTIVE'"
            + " and (p.directory_visibility = 'SIGNED_IN' or p.directory_visibility = 'MY_COMMUNITIES' and "
            + CommunityReader.isMember("c.id") + ")";

    private MembershipPolicy() {}

    /** The memberships {@code m} of people {@code p} in communities {@code c} that an actor may see. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        if (actor.isStaff()) {
            return where;
        }
        return actor.personId() == null
                ? where.and("false")
                : where.and("m.person_id = reader.person or (" + CommunityReader.isVisible(actor) + ") and ("
                        + CHOSE_TO_BE_FOUND + " or " + CommunityReader.isFacilitator("c.id") + ")");
    }

    /**
     * Whether the actor may do it in some state of the membership. Nobody suspends or removes themselves: they leave.
     *
     * @param facilitates whether the actor decides in the community
     */
    static boolean may(Actor actor, boolean facilitates, UUID person, MembershipAction action) {
        boolean self = person.equals(actor.personId());
        return switch (action) {
            case LEAVE -> self;
            case CHANGE_ROLE -> facilitates;
            case SUSPEND, REINSTATE, REMOVE -> facilitates && !self;
        };
    }

    static List<MembershipAction> actions(
            Actor actor, boolean facilitates, UUID person, MembershipState state, CommunityState community) {
        return Arrays.stream(MembershipAction.values())
                .filter(action -> may(actor, facilitates, person, action) && isPossible(action, state))
                .filter(action -> action == MembershipAction.LEAVE || community == CommunityState.ACTIVE)
                .toList();
    }

    private static boolean isPossible(MembershipAction action, MembershipState state) {
        return switch (action) {
            case LEAVE, REMOVE -> state.canBecome(MembershipState.LEFT);
            case SUSPEND -> state.canBecome(MembershipState.SUSPENDED);
            case REINSTATE -> state.canBecome(MembershipState.ACTIVE);
            case CHANGE_ROLE -> state != MembershipState.LEFT;
        };
    }
}
