package fr.essaim.expertise;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.meetings.MeetingReader;
import fr.essaim.resources.ResourceReader;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.security.Actor;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What somebody did here, counted: only what the reader could open. Two readers may see different counts.")
public record ExpertiseEvidence(
        @Schema(description = "Published resources that name them as an author", examples = "3", required = true)
        int resources,

        @Schema(description = "Published reports of meetings that they wrote", examples = "2", required = true)
        int reports,

        @Schema(description = "Published contributions to communities", examples = "4", required = true)
        int contributions,

        @Schema(description = "Reported meetings that they attended", examples = "14", required = true)
        int meetings,

        @Schema(description = "Working groups that they sit in", examples = "2", required = true)
        int groups,

        @Schema(
                description = "Working groups that they lead, counted among those they sit in",
                examples = "1",
                required = true)
        int groupsLed) {

    private static final String MEETINGS =
            " join meeting e on e.id = r.meeting_id join community c on c.id = e.community_id";

    private static final String GROUPS = " join community c on c.id = g.community_id";

    /**
     * The counts of a person, for a statement that begins with {@link CommunityReader#TABLE}.
     *
     * @param person qualified column of the person's id
     * @param found a condition that the reader finds the person in community {@code c}
     */
    static String columns(Actor actor, String person, String found) {
        String shared = " = " + person + " and r.state = 'PUBLISHED' and " + MeetingReader.isInside(actor);
        String seen = " = " + person + " and (" + CommunityReader.isVisible(actor) + ") and (" + found + ")";
        return count(
                        "resource r left join community c on c.id = r.community_id",
                        "r.content -> 'authors' @> jsonb_build_array(jsonb_build_object('personId', " + person
                                + ")) and " + ResourceReader.isPublished(actor),
                        "resources")
                + ", " + count("meeting_report r" + MEETINGS, "r.author_id" + shared, "reports")
                + ", "
                + count(
                        "contribution r join community c on c.id = r.community_id",
                        "r.person_id" + shared,
                        "contributions")
                + ", "
                + count(
                        "meeting_attendee a join meeting_report r on r.id = a.report_id" + MEETINGS,
                        "a.person_id" + shared,
                        "meetings")
                + ", "
                + count(
                        "working_group_member s join working_group g on g.id = s.group_id" + GROUPS,
                        "s.left_on is null and s.person_id" + seen,
                        "groups")
                + ", " + count("working_group g" + GROUPS, "g.lead_id" + seen, "groups_led");
    }

    private static String count(String from, String where, String column) {
        return "(select count(*) from " + from + " where " + where + ") as " + column;
    }

    static ExpertiseEvidence of(Row row) throws SQLException {
        return new ExpertiseEvidence(
                row.integer("resources"),
                row.integer("reports"),
                row.integer("contributions"),
                row.integer("meetings"),
                row.integer("groups"),
                row.integer("groups_led"));
    }
}
