package fr.essaim.events.needs;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: people say what they need, whoever runs the event settles it, both until the event is over.
 *
 * @param own whether the registration is the reader’s
 * @param runs whether they run the event
 * @param published whether the event is
 * @param live whether the registration counts
 * @param over whether the event is over
 */
record NeedStanding(boolean own, boolean runs, boolean published, boolean live, boolean over) {

    /** @param state null where nothing was said */
    List<NeedAction> actions(@Nullable NeedState state) {
        var actions = new ArrayList<NeedAction>();
        if (!published || !live || over) {
            return List.of();
        }
        if (own) {
            actions.add(NeedAction.STATE);
        }
        if (own && state != null) {
            actions.add(NeedAction.WITHDRAW);
        }
        if (runs && state != null) {
            actions.add(state == NeedState.OPEN ? NeedAction.SETTLE : NeedAction.REOPEN);
        }
        return List.copyOf(actions);
    }

    /** @throws ProblemException forbidden, rule-violated */
    void requireOwn() {
        require(own);
    }

    /** @throws ProblemException forbidden, rule-violated */
    void requireRuns() {
        require(runs);
    }

    private void require(boolean may) {
        if (!may) {
            throw ProblemException.forbidden();
        }
        if (!published) {
            throw refusal("event-not-published");
        }
        if (over) {
            throw refusal("event-over");
        }
        if (!live) {
            throw refusal("not-registered");
        }
    }

    private static ProblemException refusal(String code) {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", code);
    }
}
