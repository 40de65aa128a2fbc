package fr.essaim.kits.adoptions;

/** What a reader can do to an adoption. */
public enum AdoptionAction {
    /** Write its own texts and settle proposals. */
    UPDATE,
    BEGIN,
    FINISH,
    ABANDON,
    PROPOSE_MENTOR,
    ANSWER_AS_MENTOR,
    /** Begin the experience record that tells of it. */
    TELL,
    READ_TEXTS
}
