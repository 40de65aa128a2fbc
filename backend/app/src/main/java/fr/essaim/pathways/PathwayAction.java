package fr.essaim.pathways;

/** What a reader can do to a pathway. */
public enum PathwayAction {
    /** Revise it and plan its phases. */
    UPDATE,
    OPEN_CALL,
    CLOSE_CALL,
    START,
    COMPLETE,
    ARCHIVE,
    /** Prepare an application; it is handed in while the call is open. */
    APPLY,
    /** Read the applications and decide on them. */
    SELECT,
    READ_BOARD
}
