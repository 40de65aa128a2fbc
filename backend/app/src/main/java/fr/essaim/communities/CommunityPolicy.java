package fr.essaim.communities;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: staff and partner tools with the scope create communities and write any; facilitators write their own. Which
 * communities one may know of is said by {@link CommunityReader#visible}.
 */
final class CommunityPolicy {
    private CommunityPolicy() {}

    /** Creates communities, writes and sees any, chooses slugs. */
    static boolean mayWrite(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE);
    }

    static void requireWrite(Actor actor) {
        if (!mayWrite(actor)) {
            throw ProblemException.forbidden();
        }
    }

    /** @param role what the actor is there now */
    static void requireChange(Actor actor, @Nullable MembershipRole role) {
        if (!mayChange(actor, role)) {
            throw ProblemException.forbidden();
        }
    }

    private static boolean mayChange(Actor actor, @Nullable MembershipRole role) {
        return mayWrite(actor) || role == MembershipRole.FACILITATOR;
    }

    static List<CommunityAction> actions(
            Actor actor, CommunityStanding my, CommunityState state, JoinPolicy joinPolicy) {
        var actions = EnumSet.noneOf(CommunityAction.class);
        boolean active = state == CommunityState.ACTIVE;
        if (mayChange(actor, my.activeRole())) {
            actions.addAll(
                    active
                            ? EnumSet.of(CommunityAction.UPDATE, CommunityAction.ARCHIVE, CommunityAction.INVITE)
                            : EnumSet.of(CommunityAction.RESTORE));
        }
        if (actor.isStaff() || my.activeRole() == MembershipRole.FACILITATOR) {
            actions.add(CommunityAction.READ_REQUESTS);
            actions.add(CommunityAction.READ_BOARD);
        }
        if (actor.isStaff() || my.activeRole() != null) {
            actions.add(CommunityAction.READ_CONTRIBUTIONS);
        }
        if (active && my.activeRole() != null) {
            actions.add(CommunityAction.CONTRIBUTE);
        }
        if (actor.personId() != null) {
            actions.add(CommunityAction.READ_MEMBERS);
            wayInOrOut(my, active, joinPolicy).ifPresent(actions::add);
        }
        return List.copyOf(actions);
    }

    private static Optional<CommunityAction> wayInOrOut(CommunityStanding my, boolean active, JoinPolicy joinPolicy) {
        if (my.membershipId() != null) {
            return Optional.of(CommunityAction.LEAVE);
        }
        if (!active || my.openRequestId() != null) {
            return Optional.empty();
        }
        return switch (joinPolicy) {
            case OPEN -> Optional.of(CommunityAction.JOIN);
            case ON_REQUEST -> Optional.of(CommunityAction.REQUEST);
            case INVITATION -> Optional.empty();
        };
    }
}
