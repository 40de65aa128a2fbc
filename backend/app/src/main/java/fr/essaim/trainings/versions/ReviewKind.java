package fr.essaim.trainings.versions;

/** Who reviews what is handed in. */
public enum ReviewKind {
    /** Whoever writes the training. */
    FACILITATOR,
    /** Another learner who handed in their own, or whoever writes the training. */
    PEER
}
