package fr.essaim.kits;

/** What a reader can do to a version of a kit. */
public enum KitVersionAction {
    /** Write its texts and its sections. */
    UPDATE,
    /** Hand it to peers who try it. */
    SUBMIT,
    /** Back to its editors. */
    RETURN,
    INVITE_TESTER,
    READ_TESTS,
    PUBLISH,
    ADOPT
}
