package fr.essaim.communities;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;

/**
 * What somebody is to a community, in SQL, for the statements of every feature that lists what communities hold. Such a list
 * joins the community as {@code c}:
 *
 * <pre>{@code
 * from = CommunityReader.TABLE + " cross join working_group g join community c on c.id = g.community_id"
 * where = CommunityReader.visible(actor, today).and(CommunityReader.isMember("c.id"))
 * }</pre>
 *
 * What one actor may do in one community is {@link CommunityAccess}.
 */
public final class CommunityReader {
    /**
     * A one-row table to begin a {@code from} with: who reads ({@code person}, null for all but people), what their profile says
     * ({@code occupation}, {@code email}), and when ({@code today}, {@code now}); see {@link #of}.
     */
    public static final String TABLE = """
            (select r.person, r.today, r.now, p.occupation, p.email
                from (select cast(? as uuid) as person, cast(? as date) as today, cast(? as timestamptz) as now) r
                left join person p on p.id = r.person) reader""";

    /** An invitation {@code own} that the reader could accept. */
    static final String INVITED = "own.email = reader.email and own.state = 'PENDING' and own.expires_at > reader.now";

    /** A condition that the reader can get into community {@code c}, by themselves or by asking, and is meant. */
    static final String OPEN_TO_READER = "c.state = 'ACTIVE' and (c.join_policy in ('OPEN', 'ON_REQUEST') or "
            + invited("c.id") + ") and (c.audience_occupations = '{}' or reader.occupation is null"
            + " or c.audience_occupations @> array[reader.occupation]) and not " + belongs("c.id");

    private CommunityReader() {}

    /** No restriction yet, only the values of {@link #TABLE}. */
    public static Conditions of(Actor actor, Today today) {
        return Conditions.after(actor.personId(), today.date(), today.now());
    }

    /** The rows whose community {@code c} the actor may know of, archived ones among them. */
    public static Conditions visible(Actor actor, Today today) {
        Conditions where = of(actor, today);
        return CommunityPolicy.mayWrite(actor) ? where : where.and(isVisible(actor));
    }

    /** A condition that the actor, who reads, may know of community {@code c}. */
    public static String isVisible(Actor actor) {
        if (CommunityPolicy.mayWrite(actor)) {
            return "true";
        }
        String open = "c.visibility = 'PUBLIC'";
        return actor.personId() == null ? open : open + " or " + belongs("c.id") + " or " + invited("c.id");
    }

    /**
     * A condition that the reader takes part in a community now, in any role.
     *
     * @param community qualified column of the community's id
     */
    public static String isMember(String community) {
        return membership(community, active("own"));
    }

    /**
     * A condition that the reader facilitates a community now.
     *
     * @param community qualified column of the community's id
     */
    public static String isFacilitator(String community) {
        return membership(community, "own.role = 'FACILITATOR' and " + active("own"));
    }

    /**
     * A condition that a membership counts today: it is active, or its suspension has ended by itself.
     *
     * @param membership alias of the table
     */
    public static String active(String membership) {
        return "(" + membership + ".state = 'ACTIVE' or " + membership + ".state = 'SUSPENDED' and " + membership
                + ".suspended_until <= reader.today)";
    }

    /**
     * The state of a membership today, as a column: see {@link #active}.
     *
     * @param membership alias of the table
     */
    public static String state(String membership) {
        return "case when " + active(membership) + " then 'ACTIVE' else " + membership + ".state end";
    }

    /** A condition that the reader has not left: takes part, or is suspended. */
    static String belongs(String community) {
        return membership(community, "true");
    }

    private static String invited(String community) {
        return "exists (select from invitation own where own.community_id = " + community + " and " + INVITED + ")";
    }

    private static String membership(String community, String condition) {
        return "exists (select from membership own where own.community_id = " + community
                + " and own.person_id = reader.person and own.state <> 'LEFT' and " + condition + ")";
    }
}
