package fr.essaim.trainings;

/** What a reader can do to a training. */
public enum TrainingAction {
    /** Change who finds it, where it belongs, who writes it. */
    UPDATE,
    /** Begin the draft of its next version. */
    PREPARE_VERSION,
    ARCHIVE,
    RESTORE,
    ENROL,
    /** See who is where. */
    READ_BOARD
}
