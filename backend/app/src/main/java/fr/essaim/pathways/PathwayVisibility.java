package fr.essaim.pathways;

/** Who finds a pathway once its call is open. */
public enum PathwayVisibility {
    PUBLIC,
    SIGNED_IN,
    /** Members of its community. */
    MEMBERS
}
