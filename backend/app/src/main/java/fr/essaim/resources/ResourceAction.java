package fr.essaim.resources;

/** What one can do to a resource. */
public enum ResourceAction {
    UPDATE,
    /** Ask for a review. */
    SUBMIT,
    /** Send back to its writers with a reason. */
    RETURN,
    PUBLISH,
    ARCHIVE,
    RESTORE,
    VOTE,
    COMMENT,
    /** Hide comments, and see those hidden. */
    MODERATE
}
