package fr.essaim.pathways.pioneers;

/** What a reader can do to an application or a pioneer. */
public enum PioneerAction {
    /** Rewrite it, and say whose it is. */
    UPDATE,
    SUBMIT,
    WITHDRAW,
    SELECT,
    DECLINE,
    /** Say who its people are. */
    NAME_PEOPLE,
    READ_NOTES,
    WRITE_NOTES
}
