package fr.essaim.kits.adoptions;

/** What a territory that is asked to help said. */
public enum MentorState {
    PROPOSED,
    ACCEPTED,
    DECLINED
}
