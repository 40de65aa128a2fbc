package fr.essaim.trainings.learning;

/** What became of something handed in. */
public enum SubmissionState {
    WAITING,
    ACCEPTED,
    /** To be done again, with what the reviewer said. */
    RETURNED
}
