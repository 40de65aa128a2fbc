package fr.essaim.communities;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;
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

    /** @param role what the actor is there now */
    static List<CommunityAction> actions(Actor actor, @Nullable MembershipRole role, CommunityState state) {
        var actions = new ArrayList<CommunityAction>();
        if (mayChange(actor, role)) {
            if (state == CommunityState.ACTIVE) {
                actions.add(CommunityAction.UPDATE);
                actions.add(CommunityAction.ARCHIVE);
            } else {
                actions.add(CommunityAction.RESTORE);
            }
        }
        return List.copyOf(actions);
    }
}
