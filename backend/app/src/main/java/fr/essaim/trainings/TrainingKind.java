package fr.essaim.trainings;

/** How a training is gone through. */
public enum TrainingKind {
    /** By oneself, whenever. */
    SELF_PACED,
    /** By many at a time, week by week. */
    MOOC,
    /** In sessions with dates and tutors. */
    COHORT
}
