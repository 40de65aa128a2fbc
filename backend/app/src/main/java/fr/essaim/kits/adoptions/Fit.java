package fr.essaim.kits.adoptions;

/** Whether a condition of use is met. */
public enum Fit {
    MET,
    UNMET,
    /** Nothing is known of it: whoever adopts answers. */
    UNKNOWN
}
