package fr.essaim.trainings.sessions;

/** Whether a session takes place. */
public enum SessionState {
    OPEN,
    CANCELLED
}
