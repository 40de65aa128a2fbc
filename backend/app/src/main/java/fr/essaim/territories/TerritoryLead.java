package fr.essaim.territories;

/**
 * Who leads a territory: its current project leads and co-pilots. They write it and act for it in programmes. Said once, for the
 * statements of every feature that must know.
 */
public final class TerritoryLead {
    private TerritoryLead() {}

    /**
     * An SQL condition that a person leads a territory today.
     *
     * @param territoryColumn qualified column of the territory's id; the condition binds the person's id, null for none, then
     *     twice the date of today
     */
    public static String condition(String territoryColumn) {
        return "exists (select from territory_role lead where lead.territory_id = " + territoryColumn
                + " and lead.person_id = ? and lead.kind in ('PROJECT_LEAD', 'CO_PILOT')"
                + " and lead.since <= ? and (lead.until is null or lead.until > ?))";
    }
}
