package fr.essaim.resources;

/** Who reads a collection; each of its resources keeps its own readers. */
public enum ResourceCollectionVisibility {
    PUBLIC,
    SIGNED_IN
}
