package fr.essaim.pathways;

/** What a phase is made of for the most part. */
public enum PhaseKind {
    PREPARATION,
    COLLECTIVE_SESSIONS,
    INDIVIDUAL_SUPPORT,
    FIELD_VISITS,
    TRAINING,
    ROLL_OUT,
    OTHER
}
