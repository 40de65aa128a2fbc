package fr.essaim.resources;

/** Who reads a resource once it is published. One of a community that keeps to itself is read by its members in any case. */
public enum ResourceVisibility {
    PUBLIC,
    SIGNED_IN,
    /** Members of its community. */
    COMMUNITY
}
