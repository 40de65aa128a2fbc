package fr.essaim.communities.memberships.invitations;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;

/**
 * Who may do what: facilitators, staff and partner tools with the scope invite; whom an invitation was sent to, by the verified
 * address of their account, sees and accepts it.
 */
final class InvitationPolicy {
    /** A condition that invitation {@code i} was sent to the reader's own address. */
    static final String OWN = "i.email = reader.email";

    private InvitationPolicy() {}

    /** The invitations {@code i} to communities {@code c} that an actor may see. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return mayInviteAnywhere(actor) ? where : where.and(OWN + " or " + CommunityReader.isFacilitator("c.id"));
    }

    static boolean mayInviteAnywhere(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE);
    }

    static void requireInvite(CommunityAccess access) {
        if (!access.writer()) {
            access.requireFacilitator();
        }
    }

    /**
     * Whether the actor may do it in some state.
     *
     * @param invites whether the actor invites to the community
     * @param own whether it was sent to the actor
     */
    static boolean may(boolean invites, boolean own, InvitationAction action) {
        return action == InvitationAction.ACCEPT ? own : invites;
    }

    static List<InvitationAction> actions(
            boolean invites, boolean own, InvitationState state, CommunityState community) {
        return Arrays.stream(InvitationAction.values())
                .filter(action -> may(invites, own, action) && state.canBecome(action.outcome()))
                .filter(action -> action == InvitationAction.REVOKE || community == CommunityState.ACTIVE)
                .toList();
    }
}
