package fr.essaim.kits;

/** What a reader can do to a kit. */
public enum KitAction {
    UPDATE,
    /** Begin the next version as a copy of the published one. */
    PREPARE_VERSION,
    ARCHIVE
}
