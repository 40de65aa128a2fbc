package fr.essaim.territories;

/** What sort of area a territory is. */
public enum TerritoryKind {
    COMMUNE,
    INTERCOMMUNALITY,
    /** Neighbourhoods of one or several communes, such as those of a Cité éducative. */
    NEIGHBOURHOODS,
    /** Where people live, work and shop, across administrative borders. */
    LIVING_AREA,
    DEPARTMENT,
    REGION,
    /** Territories that work together without being neighbours. */
    NETWORK,
    OTHER
}
