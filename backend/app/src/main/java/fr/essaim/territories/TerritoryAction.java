package fr.essaim.territories;

/** What one can do to a territory. */
public enum TerritoryAction {
    UPDATE,
    ARCHIVE,
    RESTORE,
    ASSIGN_ROLE
}
