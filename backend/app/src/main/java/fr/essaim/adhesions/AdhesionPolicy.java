package fr.essaim.adhesions;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.territories.TerritoryLead;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may do what: staff and partner tools that write organisations keep the adhesions and see them all; those who lead a
 * territory see its own. Whom one works for gives no right here: everybody says that of themselves.
 */
final class AdhesionPolicy {
    private AdhesionPolicy() {}

    static boolean mayWrite(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_ORGANISATIONS_WRITE);
    }

    static void requireWrite(Actor actor) {
        if (!mayWrite(actor)) {
            throw ProblemException.forbidden();
        }
    }

    /** The rows an actor may see, of a list whose {@code from} holds the {@link TerritoryLead#READER}. */
    static Conditions visible(Actor actor, LocalDate today) {
        Conditions where = TerritoryLead.of(actor, today);
        return mayWrite(actor) ? where : where.and("t.state = 'ACTIVE'").and(TerritoryLead.condition("a.territory_id"));
    }

    static List<AdhesionAction> actions(Actor actor) {
        return mayWrite(actor) ? List.of(AdhesionAction.UPDATE) : List.of();
    }
}
