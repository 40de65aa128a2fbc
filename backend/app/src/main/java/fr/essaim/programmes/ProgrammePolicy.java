package fr.essaim.programmes;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;

/** Who may do what: programmes are public once published; staff and partner tools with the scope write them. */
public final class ProgrammePolicy {
    private ProgrammePolicy() {}

    /** Writes programmes, sees drafts, decides on enrolments. */
    public static boolean mayWrite(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_PROGRAMMES_WRITE);
    }

    public static void requireWrite(Actor actor) {
        if (!mayWrite(actor)) {
            throw ProblemException.forbidden();
        }
    }

    static Conditions visible(Actor actor) {
        var where = new Conditions();
        return mayWrite(actor) ? where : where.and("g.state <> 'DRAFT'");
    }

    static boolean maySee(Actor actor, ProgrammeState state) {
        return state != ProgrammeState.DRAFT || mayWrite(actor);
    }

    /** @param leads whether the actor currently leads some territory */
    static List<ProgrammeAction> actions(Actor actor, boolean leads, ProgrammeState state) {
        var actions = new ArrayList<ProgrammeAction>();
        if (mayWrite(actor)) {
            actions.add(ProgrammeAction.UPDATE);
            actions.add(
                    switch (state) {
                        case DRAFT -> ProgrammeAction.PUBLISH;
                        case PUBLISHED -> ProgrammeAction.CLOSE;
                        case CLOSED -> ProgrammeAction.REOPEN;
                    });
        }
        if (state == ProgrammeState.PUBLISHED && (leads || mayWrite(actor))) {
            actions.add(ProgrammeAction.ENROL);
        }
        return List.copyOf(actions);
    }
}
