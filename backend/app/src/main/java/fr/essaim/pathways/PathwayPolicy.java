package fr.essaim.pathways;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: staff and partner tools with the scope write any pathway, its team its own. What is noted of the support of a
 * pioneer is for the team and the pioneer's people alone, whatever else somebody may do here. Nothing of an archived community changes.
 */
public final class PathwayPolicy {
    /**
     * What an actor may do with one pathway that they may know of.
     *
     * @param team whether they are of its team
     * @param writes whether they may write it
     * @param frozen whether its community is archived
     */
    public record Standing(boolean team, boolean writes, boolean frozen) {
        /** @throws ProblemException forbidden, rule-violated */
        public void require() {
            if (!writes) {
                throw ProblemException.forbidden();
            }
            requireAlive();
        }

        /** @throws ProblemException rule-violated when its community is archived */
        public void requireAlive() {
            if (frozen) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
            }
        }
    }

    private PathwayPolicy() {}

    public static boolean mayWriteAny(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_PROGRAMMES_WRITE);
    }

    /** @param callOpen whether one may apply now */
    static List<PathwayAction> actions(Actor actor, Standing standing, PathwayState state, boolean callOpen) {
        var actions = new ArrayList<PathwayAction>();
        if (standing.writes() && !standing.frozen() && state != PathwayState.ARCHIVED) {
            actions.add(PathwayAction.UPDATE);
            switch (state) {
                case DRAFT -> actions.add(PathwayAction.OPEN_CALL);
                case CALL_OPEN -> actions.add(PathwayAction.CLOSE_CALL);
                case SELECTION -> actions.addAll(List.of(PathwayAction.OPEN_CALL, PathwayAction.START));
                case RUNNING -> actions.add(PathwayAction.COMPLETE);
                default -> {
                    // Only archiving is left.
                }
            }
            actions.add(PathwayAction.ARCHIVE);
        }
        if (actor.personId() != null && callOpen && !standing.frozen()) {
            actions.add(PathwayAction.APPLY);
        }
        if (standing.writes() && state != PathwayState.DRAFT) {
            actions.add(PathwayAction.SELECT);
            actions.add(PathwayAction.READ_BOARD);
        }
        return List.copyOf(actions);
    }
}
