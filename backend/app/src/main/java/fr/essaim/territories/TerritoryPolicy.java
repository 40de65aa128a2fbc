package fr.essaim.territories;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: active territories are public; staff and partner tools with the scope write them, and whoever currently leads
 * one writes that one; archived ones are seen by those who administer.
 */
public final class TerritoryPolicy {
    private TerritoryPolicy() {}

    /** Creates, archives, restores, gives roles, sees what is archived. */
    public static boolean mayAdminister(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_TERRITORIES_WRITE);
    }

    public static void requireAdminister(Actor actor) {
        if (!mayAdminister(actor)) {
            throw ProblemException.forbidden();
        }
    }

    static void requireUpdate(TerritoryDetails territory) {
        if (!territory.allows(TerritoryAction.UPDATE)) {
            throw ProblemException.forbidden();
        }
    }

    static boolean maySee(Actor actor, TerritoryState state) {
        return state == TerritoryState.ACTIVE || mayAdminister(actor);
    }

    /** The rows of a list: active ones unless the reader may and does ask for the archived. */
    static Conditions visible(Actor actor, @Nullable TerritoryState asked) {
        // Constants of the statement, so that the partial indexes on active territories are used.
        if (asked != TerritoryState.ARCHIVED) {
            return new Conditions().and("t.state = 'ACTIVE'");
        }
        return mayAdminister(actor)
                ? new Conditions().and("t.state = 'ARCHIVED'")
                : new Conditions().and("t.state = 'ACTIVE'").and("false");
    }

    /** @param leads whether the actor is a current project lead or co-pilot of the territory */
    static List<TerritoryAction> actions(Actor actor, boolean leads, TerritoryState state) {
        var actions = new ArrayList<TerritoryAction>();
        boolean administers = mayAdminister(actor);
        if (administers || leads) {
            actions.add(TerritoryAction.UPDATE);
        }
        if (administers && state.canBecome(TerritoryState.ARCHIVED)) {
            actions.add(TerritoryAction.ARCHIVE);
        }
        if (administers && state.canBecome(TerritoryState.ACTIVE)) {
            actions.add(TerritoryAction.RESTORE);
        }
        if (administers) {
            actions.add(TerritoryAction.ASSIGN_ROLE);
        }
        return List.copyOf(actions);
    }
}
