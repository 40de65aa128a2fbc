package fr.essaim.programmes.enrolments;

import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentAction.WITHDRAW;

import fr.essaim.programmes.ProgrammePolicy;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryLead;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Who may do what: those who write programmes decide; those who lead a territory apply and withdraw for it, and see all of its
 * enrolments; the public sees who was selected, takes part or is done, never the words of applicants and deciders.
 */
final class ProgrammeEnrolmentPolicy {
    private ProgrammeEnrolmentPolicy() {}

    /** The rows an actor may see, of a list whose {@code from} holds the {@link TerritoryLead#READER}. */
    static Conditions visible(Actor actor, LocalDate today) {
        Conditions where = TerritoryLead.of(actor, today);
        if (ProgrammePolicy.mayWrite(actor)) {
            return where;
        }
        where.and("g.state <> 'DRAFT' and t.state = 'ACTIVE'");
        String open = "e.state in ('SELECTED', 'ACTIVE', 'COMPLETED')";
        return where.and(actor.personId() == null ? open : open + " or " + TerritoryLead.condition("t.id"));
    }

    /** @param leads whether the actor currently leads the territory */
    static boolean mayReadWords(Actor actor, boolean leads) {
        return leads || ProgrammePolicy.mayWrite(actor);
    }

    /** Whether the actor may do it in some state. */
    static boolean may(Actor actor, boolean leads, ProgrammeEnrolmentAction action) {
        return ProgrammePolicy.mayWrite(actor) || (leads && action == WITHDRAW);
    }

    static List<ProgrammeEnrolmentAction> actions(Actor actor, boolean leads, ProgrammeEnrolmentState state) {
        return Arrays.stream(ProgrammeEnrolmentAction.values())
                .filter(action -> may(actor, leads, action) && state.canBecome(action.outcome()))
                .toList();
    }
}
