package fr.essaim.territories.roles;

/** What one can do to a role. */
public enum TerritoryRoleAction {
    END
}
