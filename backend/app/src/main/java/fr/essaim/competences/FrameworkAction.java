package fr.essaim.competences;

/** What a reader can do to a framework. */
public enum FrameworkAction {
    UPDATE,
    PUBLISH,
    DISCARD
}
