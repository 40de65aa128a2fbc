package fr.essaim.trainings.learning;

/** What somebody is to a training. */
public enum EnrolmentState {
    ACTIVE,
    /** Everything it asks for was done once. */
    COMPLETED,
    /** They gave it up; what they did is kept. */
    LEFT
}
