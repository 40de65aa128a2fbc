package fr.essaim.trainings;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: staff and partner tools with the scope write any training; facilitators those of their community, authors their
 * own. Nothing of an archived community changes.
 */
public final class TrainingPolicy {
    /**
     * What an actor may do with one training that they may know of.
     *
     * @param writes whether they may write it
     * @param frozen whether its community is archived
     * @param learns whether they are enrolled and have not left
     * @param drafted whether the draft of a next version is being written
     */
    public record Standing(boolean writes, boolean frozen, boolean learns, boolean drafted) {
        /** @throws ProblemException forbidden, rule-violated */
        public void require() {
            if (!writes) {
                throw ProblemException.forbidden();
            }
            if (frozen) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
            }
        }
    }

    private TrainingPolicy() {}

    static boolean mayWriteAny(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_TRAININGS_WRITE);
    }

    static List<TrainingAction> actions(Actor actor, Standing standing, TrainingState state) {
        var actions = new ArrayList<TrainingAction>();
        if (standing.writes() && !standing.frozen()) {
            if (state == TrainingState.ARCHIVED) {
                actions.add(TrainingAction.RESTORE);
            } else {
                actions.add(TrainingAction.UPDATE);
                actions.add(TrainingAction.ARCHIVE);
            }
            if (state == TrainingState.PUBLISHED && !standing.drafted()) {
                actions.add(TrainingAction.PREPARE_VERSION);
            }
        }
        if (actor.personId() != null && state == TrainingState.PUBLISHED && !standing.learns() && !standing.frozen()) {
            actions.add(TrainingAction.ENROL);
        }
        if (standing.writes()) {
            actions.add(TrainingAction.READ_BOARD);
        }
        return List.copyOf(actions);
    }
}
