package fr.essaim.trainings.versions;

/** What a reader can do to a version. */
public enum VersionAction {
    UPDATE,
    PUBLISH,
    /** Throw the draft away; what is published stays. */
    DISCARD
}
