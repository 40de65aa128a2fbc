package fr.essaim.topics;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import java.util.List;

/** Who may do what: everybody reads topics, staff write them. */
final class TopicPolicy {
    private TopicPolicy() {}

    static void requireWrite(Actor actor) {
        if (!actor.isStaff()) {
            throw ProblemException.forbidden();
        }
    }

    static List<TopicSchemeAction> schemeActions(Actor actor) {
        return actor.isStaff() ? List.of(TopicSchemeAction.values()) : List.of();
    }

    /** @param replaced whether another topic stands for it now: then nothing is left to do */
    static List<TopicAction> actions(Actor actor, TopicState state, boolean replaced) {
        if (!actor.isStaff() || replaced) {
            return List.of();
        }
        return state == TopicState.ACTIVE
                ? List.of(TopicAction.UPDATE, TopicAction.DEPRECATE, TopicAction.MERGE)
                : List.of(TopicAction.RESTORE);
    }
}
