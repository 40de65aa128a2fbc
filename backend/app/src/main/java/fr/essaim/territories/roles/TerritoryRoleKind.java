package fr.essaim.territories.roles;

/** What somebody does for a territory; see {@link fr.essaim.territories.TerritoryLead} for which kinds may write it. */
public enum TerritoryRoleKind {
    CO_PILOT,
    PROJECT_LEAD,
    ELECTED_SPONSOR,
    OFFICER
}
