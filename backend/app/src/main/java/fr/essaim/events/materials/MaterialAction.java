package fr.essaim.events.materials;

/** What a reader can do to the materials of an event. */
public enum MaterialAction {
    /** Write the list, after the event too. */
    UPDATE
}
