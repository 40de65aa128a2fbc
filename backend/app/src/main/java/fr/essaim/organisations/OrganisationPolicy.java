package fr.essaim.organisations;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.List;

/** Who may do what: organisations are public; staff and partner tools with the scope write them. */
final class OrganisationPolicy {
    private OrganisationPolicy() {}

    static boolean mayWrite(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_ORGANISATIONS_WRITE);
    }

    static void requireWrite(Actor actor) {
        if (!mayWrite(actor)) {
            throw ProblemException.forbidden();
        }
    }

    static List<OrganisationAction> actions(Actor actor, OrganisationKind kind) {
        if (!mayWrite(actor)) {
            return List.of();
        }
        return kind == OrganisationKind.RESOURCE_CENTRE
                ? List.of(OrganisationAction.UPDATE, OrganisationAction.KEEP_ADHESIONS)
                : List.of(OrganisationAction.UPDATE);
    }
}
