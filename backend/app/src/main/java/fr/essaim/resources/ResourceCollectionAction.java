package fr.essaim.resources;

/** What one can do to a collection. */
public enum ResourceCollectionAction {
    UPDATE
}
