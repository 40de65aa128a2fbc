package fr.essaim.kits.adoptions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: who leads the territory, and staff, write its texts; its mentor and who writes the kit read them; everybody who
 * may know of the kit may know that the territory adopted it.
 */
final class AdoptionPolicy {
    /**
     * What an actor is to one adoption that they may know of.
     *
     * @param writes who leads the territory, staff
     * @param mentors who leads the territory that helps, or is asked to
     * @param authors who writes the kit
     */
    record Standing(boolean writes, boolean mentors, boolean authors) {
        boolean reads() {
            return writes || mentors || authors;
        }
    }

    private AdoptionPolicy() {}

    /** @param told whether a record tells of it */
    static List<AdoptionAction> actions(
            Standing standing, AdoptionState state, @Nullable MentorState mentor, boolean told) {
        var actions = new ArrayList<AdoptionAction>();
        if (standing.writes() && state.isOpen()) {
            actions.add(AdoptionAction.UPDATE);
            actions.add(state == AdoptionState.PLANNED ? AdoptionAction.BEGIN : AdoptionAction.FINISH);
            actions.add(AdoptionAction.ABANDON);
            actions.add(AdoptionAction.PROPOSE_MENTOR);
        }
        if (standing.writes() && state == AdoptionState.DONE && !told) {
            actions.add(AdoptionAction.TELL);
        }
        if (standing.mentors() && mentor == MentorState.PROPOSED) {
            actions.add(AdoptionAction.ANSWER_AS_MENTOR);
        }
        if (standing.reads()) {
            actions.add(AdoptionAction.READ_TEXTS);
        }
        return List.copyOf(actions);
    }
}
