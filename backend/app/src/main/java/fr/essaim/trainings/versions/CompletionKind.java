package fr.essaim.trainings.versions;

/** What a training can ask for. */
public enum CompletionKind {
    /** Every required activity of every module. */
    MODULES,
    /** Events of its community at which one was present. */
    EVENTS,
    /** Contributions of one's own published in its community. */
    CONTRIBUTIONS
}
