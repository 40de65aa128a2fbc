package fr.essaim.pathways;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.sql.SQLException;

/**
 * What somebody is to an experience pathway, in SQL, for every statement that tells of pathways: it begins with {@link #FROM}, or
 * joins the same aliases after {@link CommunityReader#TABLE}: the pathway {@code xp} and its community {@code tc}, if it has one.
 */
public final class PathwayReader {
    /** The joins after a table that has the reader. */
    public static final String FROM = CommunityReader.TABLE
            + " cross join experience_pathway xp left join community tc on tc.id = xp.community_id";

    /** A condition that the reader is of its team. */
    public static final String TEAM =
            "exists (select from pathway_team own where own.pathway_id = xp.id and own.person_id = reader.person)";

    /** A condition that the call is open, to the second. */
    static final String CALL_OPEN = "(xp.state = 'CALL_OPEN' and xp.call_closes_at >= reader.now)";

    private static final String APPLIES = "exists (select from pioneer of_pathway join pioneer_person own"
            + " on own.pioneer_id = of_pathway.id where of_pathway.pathway_id = xp.id and own.person_id = reader.person)";

    private PathwayReader() {}

    /** The pathways that the actor may know of. */
    public static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff() ? where : where.and(isVisible(actor));
    }

    /** A condition that the actor, who reads, is told of its community: a pathway may be public though its community is not. */
    static String tellsCommunity(Actor actor) {
        return "(tc.visibility = 'PUBLIC' or " + CommunityReader.isMember("xp.community_id") + " or " + writes(actor)
                + ")";
    }

    /** A condition that the actor, who reads, may know of the pathway. */
    public static String isVisible(Actor actor) {
        if (actor.isStaff()) {
            return "true";
        }
        if (PathwayPolicy.mayWriteAny(actor)) {
            return "true";
        }
        String member = CommunityReader.isMember("xp.community_id");
        String open = actor.isSignedIn() ? "xp.visibility in ('PUBLIC', 'SIGNED_IN')" : "xp.visibility = 'PUBLIC'";
        String shown = "xp.state <> 'DRAFT' and (" + open + " or " + member + ")";
        return actor.personId() == null ? shown : "(" + shown + " or " + TEAM + " or " + APPLIES + ")";
    }

    /** A condition that the actor, who reads, may write the pathway and decide who takes part. */
    public static String writes(Actor actor) {
        if (PathwayPolicy.mayWriteAny(actor)) {
            return "true";
        }
        return actor.personId() == null ? "false" : TEAM;
    }

    /** Columns for {@link #standing(Row)}. */
    public static String standing(Actor actor) {
        return "(" + TEAM + ") as team, (" + writes(actor)
                + ") as writes, coalesce(tc.state = 'ARCHIVED', false) as frozen";
    }

    public static PathwayPolicy.Standing standing(Row row) throws SQLException {
        return new PathwayPolicy.Standing(row.bool("team"), row.bool("writes"), row.bool("frozen"));
    }
}
