package fr.essaim.expertise;

/** What somebody may do with their own expertise. */
public enum ExpertiseAction {
    CLAIM,
    CONSENT,
    WITHDRAW
}
