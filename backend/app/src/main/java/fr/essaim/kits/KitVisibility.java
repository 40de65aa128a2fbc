package fr.essaim.kits;

/** Who finds a published kit. */
public enum KitVisibility {
    /** The members of its community. */
    MEMBERS,
    SIGNED_IN,
    PUBLIC
}
