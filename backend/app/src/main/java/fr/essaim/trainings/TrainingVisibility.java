package fr.essaim.trainings;

/** Who finds a published training, and may enrol once signed in. */
public enum TrainingVisibility {
    PUBLIC,
    SIGNED_IN,
    /** Of its community. */
    MEMBERS
}
