package fr.essaim.people;

/** What one can do to a person. */
public enum PersonAction {
    UPDATE,
    DEACTIVATE,
    REACTIVATE
}
