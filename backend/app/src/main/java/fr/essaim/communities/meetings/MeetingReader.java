package fr.essaim.communities.meetings;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.security.Actor;

/**
 * What somebody is to a meeting, in SQL, for the statements of what hangs on meetings. Such a list joins the meeting as {@code e},
 * its working group, if any, as {@code g} and its community as {@code c}, after {@link CommunityReader#TABLE}.
 */
public final class MeetingReader {
    /** The joins after a table that has a meeting. */
    public static final String JOINS = " join community c on c.id = e.community_id"
            + " left join working_group g on g.id = e.group_id left join cycle_year y on y.id = e.cycle_year_id";

    /** A condition that the reader reports of the meeting: facilitates the community, or leads the group that met. */
    public static final String REPORTS = "coalesce(" + CommunityReader.isFacilitator("c.id")
            + " or g.lead_id = reader.person and " + CommunityReader.isMember("c.id") + ", false)";

    /** A condition that a report of the meeting, {@code r} if there is one, is due once it has begun. */
    public static final String AWAITS_REPORT =
            "e.state = 'PLANNED' and (r.state = 'DRAFT' or r.state is null and e.report_waiver is null)";

    private MeetingReader() {}

    /** A condition that the actor, who reads, may read what members share. */
    public static String isInside(Actor actor) {
        return actor.isStaff() ? "true" : CommunityReader.isMember("c.id");
    }

    /** A condition that the actor, who reads, reports of the meeting, or could for any. */
    public static String reports(Actor actor) {
        return actor.isStaff() ? "true" : REPORTS;
    }
}
