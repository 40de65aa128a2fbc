package fr.essaim.records;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: authors and those who lead its territory write a record; peers and whoever decides in its community read it
 * before it is published; who decides there, or staff, validates what is not theirs; those alone whose experience it is let more
 * people know of it.
 */
public final class RecordPolicy {
    /**
     * What an actor is to one record that they may know of.
     *
     * @param own whether they are an author, or lead its territory
     * @param writes those, and staff
     * @param owns whose experience it is
     * @param reviews whether they read what is written of it before it is published
     * @param decides a facilitator of its community, staff
     */
    public record Standing(boolean own, boolean writes, boolean owns, boolean reviews, boolean decides) {
        /** Whether they see what is being written, and where that stands. */
        boolean readsWriting() {
            return writes || reviews;
        }
    }

    private RecordPolicy() {}

    static void require(boolean allowed) {
        if (!allowed) {
            throw ProblemException.forbidden();
        }
    }

    /** Nobody judges their own. */
    static void requireDecision(Standing standing) {
        require(standing.decides());
        if (standing.own()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "own-record");
        }
    }

    /** Only those whose experience it is let more people know of it, or whose it is. */
    static void requireConsent(Standing standing) {
        if (!standing.owns()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/visibility", "consent-needed");
        }
    }

    static List<RecordAction> actions(Standing standing, RecordState state, boolean signedIn) {
        var actions = new ArrayList<RecordAction>();
        boolean open = state != RecordState.WITHDRAWN;
        if (standing.writes() && open) {
            actions.add(RecordAction.UPDATE);
            actions.add(RecordAction.WITHDRAW);
            actions.add(RecordAction.NARROW);
        }
        if (standing.owns() && open) {
            actions.add(RecordAction.WIDEN);
        }
        addSteps(actions, standing, state);
        if (standing.readsWriting() && signedIn) {
            actions.add(RecordAction.READ_REVIEWS);
        }
        return List.copyOf(actions);
    }

    private static void addSteps(List<RecordAction> actions, Standing standing, RecordState state) {
        switch (state) {
            case DRAFT -> addIf(standing.writes(), actions, RecordAction.SUBMIT);
            case IN_REVIEW -> {
                addIf(standing.writes() || standing.decides(), actions, RecordAction.RETURN);
                addIf(standing.writes() || standing.decides(), actions, RecordAction.INVITE_REVIEWER);
                addIf(standing.writes(), actions, RecordAction.ANSWER_REVIEWS);
                addIf(standing.decides() && !standing.own(), actions, RecordAction.VALIDATE);
            }
            case VALIDATED -> {
                addIf(standing.writes(), actions, RecordAction.PUBLISH);
                addIf(standing.writes() || standing.decides(), actions, RecordAction.RETURN);
            }
            default -> {}
        }
    }

    private static void addIf(boolean allowed, List<RecordAction> actions, RecordAction action) {
        if (allowed) {
            actions.add(action);
        }
    }
}
