package fr.essaim.events;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: staff and partner tools with the scope write any event; facilitators those of their community, the lead those
 * of their group, organisers their own. Nothing of an archived community changes.
 */
final class EventPolicy {
    /**
     * What an actor may do with one event.
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

    private EventPolicy() {}

    static boolean mayWriteAny(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_EVENTS_WRITE);
    }

    static List<EventAction> actions(Standing standing, EventState state, Instant ends, Instant now) {
        if (!standing.writes() || standing.frozen()) {
            return List.of();
        }
        var actions = new ArrayList<EventAction>();
        if (state.isOpen()) {
            actions.add(EventAction.UPDATE);
            if (state == EventState.DRAFT) {
                actions.add(EventAction.PUBLISH);
            }
            actions.add(EventAction.CANCEL);
        }
        if (state == EventState.PUBLISHED && !ends.isAfter(now)) {
            actions.add(EventAction.CLOSE);
        }
        actions.add(EventAction.DUPLICATE);
        return List.copyOf(actions);
    }

    /**
     * @param registers whether the actor could register now
     * @param runs whether they run the event
     * @param takes whether the event takes registrations until it is over
     */
    static List<EventAction> registrationActions(boolean registers, boolean runs, boolean takes) {
        var actions = new ArrayList<EventAction>();
        if (registers) {
            actions.add(EventAction.REGISTER);
        }
        if (runs) {
            actions.add(EventAction.READ_REGISTRATIONS);
        }
        if (runs && takes) {
            actions.add(EventAction.REGISTER_OTHERS);
        }
        return List.copyOf(actions);
    }
}
