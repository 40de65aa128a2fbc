package fr.essaim.kits;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what: editors write a kit, facilitators those of their community, staff and partner tools with the scope any; testers
 * read what they try. Nothing of an archived community changes.
 */
public final class KitPolicy {
    /**
     * What an actor is to one kit that they may know of.
     *
     * @param writes an editor, a facilitator of its community, staff
     * @param edits named as an editor
     * @param tests asked to try a version of it
     * @param frozen whether its community is archived
     */
    public record Standing(boolean writes, boolean edits, boolean tests, boolean frozen) {
        /** @throws ProblemException forbidden, rule-violated */
        public void require() {
            if (!writes) {
                throw ProblemException.forbidden();
            }
            if (frozen) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
            }
        }

        /** Whether they read versions that are not published. */
        public boolean readsDrafts() {
            return writes || tests;
        }
    }

    private KitPolicy() {}

    static boolean mayWriteAny(Actor actor) {
        return actor.isStaffOr(Roles.SCOPE_KITS_WRITE);
    }

    static List<KitAction> actions(Standing standing, KitState state, boolean drafted) {
        var actions = new ArrayList<KitAction>();
        if (standing.writes() && !standing.frozen() && state != KitState.ARCHIVED) {
            actions.add(KitAction.UPDATE);
            actions.add(KitAction.ARCHIVE);
            if (!drafted) {
                actions.add(KitAction.PREPARE_VERSION);
            }
        }
        return List.copyOf(actions);
    }

    static List<KitVersionAction> actions(Actor actor, Standing standing, KitState kit, KitVersionState state) {
        var actions = new ArrayList<KitVersionAction>();
        if (standing.writes() && !standing.frozen() && kit != KitState.ARCHIVED) {
            switch (state) {
                case DRAFT -> actions.addAll(List.of(KitVersionAction.UPDATE, KitVersionAction.SUBMIT));
                case IN_TEST ->
                    actions.addAll(
                            List.of(KitVersionAction.RETURN, KitVersionAction.INVITE_TESTER, KitVersionAction.PUBLISH));
                default -> {}
            }
        }
        if (standing.readsDrafts()) {
            actions.add(KitVersionAction.READ_TESTS);
        }
        if (actor.personId() != null && state.isPublic() && kit == KitState.PUBLISHED) {
            actions.add(KitVersionAction.ADOPT);
        }
        return List.copyOf(actions);
    }
}
