package fr.essaim.outbox;

import fr.essaim.shared.outbox.OutboxState;
import fr.essaim.shared.security.Actor;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may see what: staff sees that a message waits or failed and why, and sends it again or discards it. Its words and its whole
 * address are between the platform and its reader: administrators read them, and staff only what is held, because where no server
 * is configured somebody has to pass it on.
 */
final class OutboxMessagePolicy {
    private OutboxMessagePolicy() {}

    static boolean mayReadWords(Actor actor, OutboxState state) {
        return actor.isAdmin() || (state == OutboxState.HELD && actor.isStaff());
    }

    /** Secrets are shown only where the message has no other way to its reader. */
    static boolean mayReadSecret(Actor actor, OutboxState state) {
        return state == OutboxState.HELD && mayReadWords(actor, state);
    }

    static List<OutboxMessageAction> actions(OutboxState state) {
        var actions = new ArrayList<OutboxMessageAction>();
        if (state.canBecome(OutboxState.PENDING)) {
            actions.add(OutboxMessageAction.RETRY);
        }
        if (state.canBecome(OutboxState.DISCARDED)) {
            actions.add(OutboxMessageAction.DISCARD);
        }
        return List.copyOf(actions);
    }
}
