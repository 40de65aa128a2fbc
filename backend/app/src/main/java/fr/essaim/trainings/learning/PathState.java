package fr.essaim.trainings.learning;

/** How a learner stands with a module or an activity. */
public enum PathState {
    /** Another module is to be finished before. */
    LOCKED,
    OPEN,
    /** Handed in, not reviewed yet. */
    WAITING,
    DONE
}
