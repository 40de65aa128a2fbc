package fr.essaim.trainings.versions;

/** What became of an activity since the version that is published. */
public enum ActivityChange {
    NEW,
    CHANGED,
    /** Whoever did it has done it. */
    SAME
}
