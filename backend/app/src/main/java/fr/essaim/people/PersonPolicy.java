package fr.essaim.people;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * Who may do what: people revise themselves; staff reads everybody, administrators also their addresses. Administrators open and
 * close accounts, never their own: nobody locks the last door behind them.
 */
final class PersonPolicy {
    private PersonPolicy() {}

    static boolean maySeeEmail(Actor actor, UUID person) {
        return actor.isAdmin() || isSelf(actor, person);
    }

    static List<PersonAction> actions(Actor actor, UUID person, PersonState state) {
        var actions = EnumSet.noneOf(PersonAction.class);
        if (isSelf(actor, person)) {
            actions.add(PersonAction.UPDATE);
        } else if (actor.isAdmin()) {
            actions.add(state == PersonState.ACTIVE ? PersonAction.DEACTIVATE : PersonAction.REACTIVATE);
        }
        return List.copyOf(actions);
    }

    static void requireEntering(Actor actor) {
        if (!actor.isAdmin()) {
            throw ProblemException.forbidden();
        }
    }

    static void requireClosing(Actor actor, UUID person) {
        if (!actor.isAdmin() || isSelf(actor, person)) {
            throw ProblemException.forbidden();
        }
    }

    private static boolean isSelf(Actor actor, UUID person) {
        return person.equals(actor.personId());
    }
}
