package fr.essaim.events;

/** Whether one gets in with a wheelchair. Unknown is never shown or found as yes. */
public enum Wheelchair {
    YES,
    NO,
    UNKNOWN
}
