package fr.essaim.events.series;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: staff and partner tools with the scope write any series, facilitators those of their community. Its members claim
 * free dates; whoever may know of a series comes to all its dates. Nothing of an archived community changes.
 */
final class SeriesPolicy {
    /**
     * What an actor may do with one series.
     *
     * @param writes whether they may write it
     * @param member whether they take part in its community
     * @param person whether they are somebody who can come
     * @param subscribed whether they come to all dates
     * @param frozen whether its community is archived
     */
    record Standing(boolean writes, boolean member, boolean person, boolean subscribed, boolean frozen) {
        void requireWriter() {
            if (!writes) {
                throw ProblemException.forbidden();
            }
            requireActive();
        }

        void requireClaimant() {
            if (!writes && !member) {
                throw ProblemException.forbidden();
            }
            requireActive();
        }

        private void requireActive() {
            if (frozen) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
            }
        }
    }

    private SeriesPolicy() {}

    static boolean mayWriteAny(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_EVENTS_WRITE);
    }

    static List<SeriesAction> actions(Standing standing, SeriesState state) {
        var actions = new ArrayList<SeriesAction>();
        boolean published = state == SeriesState.PUBLISHED && !standing.frozen();
        if (standing.writes() && !standing.frozen() && state != SeriesState.CLOSED) {
            actions.add(SeriesAction.UPDATE);
            actions.add(published ? SeriesAction.CLOSE : SeriesAction.PUBLISH);
            actions.add(SeriesAction.ADD_SLOT);
            actions.add(SeriesAction.PLAN);
        }
        if (standing.person() && standing.subscribed()) {
            actions.add(SeriesAction.UNSUBSCRIBE);
        } else if (standing.person() && published) {
            actions.add(SeriesAction.SUBSCRIBE);
        }
        if (published && (standing.member() || standing.writes())) {
            actions.add(SeriesAction.CLAIM);
        }
        return List.copyOf(actions);
    }

    /**
     * @param past whether its day has begun
     * @param skippedByHand whether somebody skipped it, not the calendar
     * @param declined whether the actor does not come on this day
     */
    static List<SlotAction> slotActions(
            Standing standing,
            SeriesState state,
            SlotState slot,
            boolean past,
            boolean skippedByHand,
            boolean declined) {
        List<SeriesAction> series = actions(standing, state);
        var actions = new ArrayList<SlotAction>();
        if (past) {
            return actions;
        }
        if (slot == SlotState.FREE && series.contains(SeriesAction.CLAIM)) {
            actions.add(SlotAction.CLAIM);
        }
        if (series.contains(SeriesAction.UPDATE)) {
            actions.addAll(writerActions(slot, skippedByHand));
        }
        if (standing.subscribed() && slot != SlotState.SKIPPED) {
            actions.add(declined ? SlotAction.REJOIN : SlotAction.DECLINE);
        }
        return List.copyOf(actions);
    }

    private static List<SlotAction> writerActions(SlotState slot, boolean skippedByHand) {
        return switch (slot) {
            case FREE -> List.of(SlotAction.PLAN, SlotAction.SET_KIND, SlotAction.SKIP, SlotAction.MOVE);
            case TAKEN -> List.of(SlotAction.MOVE, SlotAction.RELEASE);
            case SKIPPED -> List.of(skippedByHand ? SlotAction.RESTORE : SlotAction.MOVE);
        };
    }
}
