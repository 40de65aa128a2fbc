package fr.essaim.events;

/** What is there for people with a disability. */
public enum Provision {
    SIGN_LANGUAGE,
    CAPTIONS,
    INDUCTION_LOOP,
    EASY_TO_READ,
    QUIET_ROOM,
    ACCESSIBLE_PARKING
}
