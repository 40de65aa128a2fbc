package fr.essaim.trainings.sessions;

/** What somebody may do with a session now. */
public enum TrainingSessionAction {
    JOIN,
    LEAVE,
    UPDATE,
    CANCEL,
    READ_LEARNERS
}
