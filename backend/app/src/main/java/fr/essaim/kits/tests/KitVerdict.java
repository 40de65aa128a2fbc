package fr.essaim.kits.tests;

/** What a tester thinks should become of a version. */
public enum KitVerdict {
    READY,
    TO_AMEND
}
