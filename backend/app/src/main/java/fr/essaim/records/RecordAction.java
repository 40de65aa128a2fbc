package fr.essaim.records;

/** What a reader can do to a record. */
public enum RecordAction {
    UPDATE,
    /** Hand it to peers. */
    SUBMIT,
    /** Back to its authors with a reason. */
    RETURN,
    VALIDATE,
    PUBLISH,
    WITHDRAW,
    /** Let fewer read it, or not say whose it is. */
    NARROW,
    /** Let more read it, or say whose it is: those alone whose experience it is. */
    WIDEN,
    INVITE_REVIEWER,
    READ_REVIEWS,
    ANSWER_REVIEWS
}
