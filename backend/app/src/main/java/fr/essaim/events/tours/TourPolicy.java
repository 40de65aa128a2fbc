package fr.essaim.events.tours;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: staff and partner tools with the scope write any tour; facilitators those of their community, organisers their
 * own. Nothing of an archived community changes.
 */
final class TourPolicy {
    /**
     * What an actor may do with one tour.
     *
     * @param writes whether they may write it
     * @param frozen whether its community is archived
     */
    record Standing(boolean writes, boolean frozen) {
        void require() {
            if (!writes) {
                throw ProblemException.forbidden();
            }
            if (frozen) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
            }
        }
    }

    private TourPolicy() {}

    static boolean mayWriteAny(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_EVENTS_WRITE);
    }

    static List<TourAction> actions(Standing standing, TourState state) {
        var actions = new ArrayList<TourAction>();
        if (standing.writes() && !standing.frozen() && state.isOpen()) {
            actions.add(TourAction.UPDATE);
            actions.add(state == TourState.DRAFT ? TourAction.PUBLISH : TourAction.CLOSE);
            actions.add(TourAction.CANCEL);
        }
        if (standing.writes() && state != TourState.CANCELLED) {
            actions.add(TourAction.SETTLE);
        }
        return List.copyOf(actions);
    }
}
