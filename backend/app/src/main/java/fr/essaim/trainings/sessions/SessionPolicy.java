package fr.essaim.trainings.sessions;

import fr.essaim.trainings.TrainingPolicy;
import fr.essaim.trainings.TrainingState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Who may do what: whoever writes the training plans its sessions, tutors see their learners, people take and leave their own seats. */
final class SessionPolicy {
    /**
     * What the actor is to a session.
     *
     * @param training what they may do with its training
     * @param teaches whether they tutor it
     * @param person whether they are somebody who can learn
     * @param seated whether they have a place in it, be it on the waiting list
     */
    record Standing(TrainingPolicy.Standing training, boolean teaches, boolean person, boolean seated) {
        boolean readsLearners() {
            return person && (training.writes() || teaches);
        }
    }

    /**
     * What a session is to the present.
     *
     * @param training the state of its training
     */
    record Present(TrainingState training, SessionState state, LocalDate joinUntil, LocalDate endsOn, LocalDate today) {
        boolean isOver() {
            return endsOn.isBefore(today);
        }

        boolean letsIn() {
            return state == SessionState.OPEN && training == TrainingState.PUBLISHED && !joinUntil.isBefore(today);
        }
    }

    private SessionPolicy() {}

    static List<TrainingSessionAction> actions(Standing standing, Present present) {
        return Arrays.stream(TrainingSessionAction.values())
                .filter(action -> may(standing, present, action))
                .toList();
    }

    private static boolean may(Standing standing, Present present, TrainingSessionAction action) {
        boolean frozen = standing.training().frozen();
        boolean open = present.state() == SessionState.OPEN && !present.isOver() && !frozen;
        return switch (action) {
            case JOIN -> standing.person() && !standing.seated() && !frozen && present.letsIn();
            case LEAVE -> standing.seated() && open;
            case UPDATE -> standing.training().writes() && present.state() == SessionState.OPEN && !frozen;
            case CANCEL -> standing.training().writes() && open;
            case READ_LEARNERS -> standing.readsLearners();
        };
    }
}
