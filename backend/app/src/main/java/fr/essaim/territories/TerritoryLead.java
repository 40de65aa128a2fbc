package fr.essaim.territories;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import java.time.LocalDate;

/**
 * Who leads a territory: its current project leads and co-pilots. They write it and act for it in programmes. Said once, in SQL,
 * for the statements of every feature that must know.
 */
public final class TerritoryLead {
    /** A one-row table for {@code cross join}: who reads, and which day it is; {@link #of} binds both. */
    public static final String READER = "(select cast(? as uuid) as person, cast(? as date) as today) reader";

    private TerritoryLead() {}

    /**
     * An SQL condition that the reader leads a territory.
     *
     * @param territory qualified column of the territory's id
     */
    public static String condition(String territory) {
        return "exists (select from territory_role lead where lead.territory_id = " + territory
                + " and lead.person_id = reader.person and " + leads("lead", "reader.today") + ")";
    }

    /**
     * An SQL condition that a role makes its holder lead the territory on a day.
     *
     * @param role alias of the table of roles
     * @param day an expression, used twice
     */
    public static String leads(String role, String day) {
        return role + ".kind in ('PROJECT_LEAD', 'CO_PILOT') and " + role + ".since <= " + day + " and (" + role
                + ".until is null or " + role + ".until > " + day + ")";
    }

    /** Conditions for a list whose {@code from} holds the {@link #READER}. */
    public static Conditions of(Actor actor, LocalDate today) {
        return Conditions.after(actor.personId(), today);
    }
}
