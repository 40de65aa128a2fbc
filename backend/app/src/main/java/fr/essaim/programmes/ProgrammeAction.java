package fr.essaim.programmes;

/** What one can do to a programme. */
public enum ProgrammeAction {
    UPDATE,
    PUBLISH,
    CLOSE,
    REOPEN,
    /** Enrol a territory: any for those who write programmes, their own for those who lead one. */
    ENROL
}
