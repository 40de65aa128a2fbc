package fr.essaim.pathways.pioneers;

import fr.essaim.pathways.PathwayPolicy;
import fr.essaim.pathways.PathwayReader;
import fr.essaim.shared.security.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: its people write an application and hand it in; those who write the pathway read what was handed in, and decide.
 * Notes of its support are for its people and the team alone: staff and partner tools have no part in them.
 */
public final class PioneerPolicy {
    /**
     * What an actor is to a pioneer.
     *
     * @param mine whether they are one of its people
     * @param of what they may do with its pathway
     * @param callOpen whether one may hand in now
     */
    record Standing(boolean mine, PathwayPolicy.Standing of, boolean callOpen) {}

    /** A condition that the reader is one of the people of pioneer {@code pi}. */
    public static final String MINE =
            "exists (select from pioneer_person own where own.pioneer_id = pi.id and own.person_id = reader.person)";

    private PioneerPolicy() {}

    /** A condition that the actor, who reads, may read the application of {@code pi}; of pathway {@code xp}. */
    public static String reads(Actor actor) {
        String decides = "pi.applied_at is not null and (" + PathwayReader.writes(actor) + ")";
        return actor.personId() == null ? "(" + decides + ")" : "(" + decides + " or " + MINE + ")";
    }

    /** A condition that the actor, who reads, may read the notes of {@code pi}; of pathway {@code xp}. */
    public static String readsNotes(Actor actor) {
        return actor.personId() == null
                ? "false"
                : "(pi.applied_at is not null and (" + PathwayReader.TEAM + " or " + MINE + "))";
    }

    /** A condition that the actor, who reads, may know that {@code pi} takes part in pathway {@code xp}, which they know of. */
    static String shown(Actor actor) {
        return "pi.state = 'SELECTED' and (xp.state in ('RUNNING', 'COMPLETED', 'ARCHIVED') or ("
                + PathwayReader.writes(actor) + "))";
    }

    static List<PioneerAction> actions(Standing standing, PioneerState state, @Nullable Object appliedAt) {
        var actions = new ArrayList<PioneerAction>();
        if (!standing.of().frozen()) {
            if (standing.mine()) {
                addOwn(actions, standing, state);
            }
            if (standing.of().writes() && (state == PioneerState.APPLIED || state == PioneerState.DECLINED)) {
                actions.add(PioneerAction.SELECT);
            }
            if (standing.of().writes() && state == PioneerState.APPLIED) {
                actions.add(PioneerAction.DECLINE);
            }
            if (state != PioneerState.WITHDRAWN
                    && (standing.mine() || standing.of().writes())) {
                actions.add(PioneerAction.NAME_PEOPLE);
            }
        }
        if (appliedAt != null && (standing.mine() || standing.of().team())) {
            actions.add(PioneerAction.READ_NOTES);
        }
        if (state == PioneerState.SELECTED
                && standing.of().team()
                && !standing.of().frozen()) {
            actions.add(PioneerAction.WRITE_NOTES);
        }
        return List.copyOf(actions);
    }

    private static void addOwn(List<PioneerAction> actions, Standing standing, PioneerState state) {
        if (state == PioneerState.DRAFT || (state == PioneerState.APPLIED && standing.callOpen())) {
            actions.add(PioneerAction.UPDATE);
        }
        if (state == PioneerState.DRAFT && standing.callOpen()) {
            actions.add(PioneerAction.SUBMIT);
        }
        if (state.canBecome(PioneerState.WITHDRAWN)) {
            actions.add(PioneerAction.WITHDRAW);
        }
    }
}
