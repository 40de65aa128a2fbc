package fr.essaim.records;

import fr.essaim.communities.CommunityReader;
import fr.essaim.programmes.ProgrammePolicy;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import java.sql.SQLException;

/**
 * What somebody is to a record, in SQL, for every statement that tells of records: it begins with {@link #from}, which has who
 * reads, the record {@code x}, and, as far as the reader may know of them, its community {@code c}, its programme {@code p}, its
 * territory {@code t} and its organisation {@code o}. Nobody else's statement joins those by itself: an anonymous record would
 * tell whose it is.
 */
public final class RecordReader {
    private static final String AUTHOR =
            "exists (select from experience_author own where own.record_id = x.id and own.person_id = reader.person)";

    private static final String LEADS = TerritoryLead.condition("x.territory_id");

    /** Whose experience it is: who leads the territory, or an author who works for the organisation. */
    private static final String OWNS = "case when x.territory_id is not null then " + LEADS + " else " + AUTHOR
            + " and exists (select from person own where own.id = reader.person"
            + " and own.organisation_id = x.organisation_id) end";

    private static final String WRITES = "(" + AUTHOR + " or " + LEADS + ")";

    /** Whoever reads it before it is published: its peers while it is with them, and, from then on, who decides in its community. */
    private static final String REVIEWS =
            "x.state in ('IN_REVIEW', 'VALIDATED') and exists (select from peer_review own"
                    + " where own.record_id = x.id and own.reviewer_id = reader.person and own.state <> 'DECLINED')"
                    + " or x.round > 0 and " + CommunityReader.isFacilitator("x.community_id");

    private static final String OF_PROGRAMME = CommunityReader.isMember("x.community_id")
            + " or exists (select from programme_enrolment own join territory_role lead on lead.territory_id = own.territory_id"
            + " where own.programme_id = x.programme_id and own.state in ('SELECTED', 'ACTIVE', 'COMPLETED')"
            + " and lead.person_id = reader.person and " + TerritoryLead.leads("lead", "reader.today") + ")";

    private static final String PIONEER = "exists (select from experience_author own join experience_record other"
            + " on other.id = own.record_id where own.person_id = reader.person and other.number > 0"
            + " and (other.programme_id = x.programme_id or other.community_id = x.community_id))";

    private RecordReader() {}

    public static String from(Actor actor) {
        return CommunityReader.TABLE + " cross join experience_record x"
                + " left join community c on c.id = x.community_id and (" + CommunityReader.isVisible(actor) + ")"
                + " left join programme p on p.id = x.programme_id"
                + (ProgrammePolicy.mayWrite(actor) ? "" : " and p.state <> 'DRAFT'")
                + " left join territory t on t.id = x.territory_id and " + isNamed(actor)
                + " left join organisation o on o.id = x.organisation_id and " + isNamed(actor);
    }

    /** The records that the actor may know of. */
    public static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff() ? where : where.and(isVisible(actor));
    }

    /** A condition that the actor, who reads, may know of the record. */
    public static String isVisible(Actor actor) {
        if (actor.isStaff()) {
            return "true";
        }
        String open = "x.visibility = 'PUBLIC'";
        if (actor.personId() == null) {
            return "x.number > 0 and " + open;
        }
        return "(x.number > 0 and (" + open + " or x.visibility = 'PROGRAMME' and (" + OF_PROGRAMME + " or " + PIONEER
                + ") or x.visibility = 'PIONEERS' and " + PIONEER + ")) or " + writes(actor) + " or (" + REVIEWS + ")";
    }

    /** A condition that the reader is told whose experience it is. */
    public static String isNamed(Actor actor) {
        return "(not x.anonymous or " + writes(actor) + ")";
    }

    /** A condition that the reader sees what is being written, and where that stands. */
    static String readsWriting(Actor actor) {
        return actor.personId() == null ? writes(actor) : "(" + writes(actor) + " or (" + REVIEWS + "))";
    }

    static String writes(Actor actor) {
        return actor.isStaff() ? "true" : actor.personId() == null ? "false" : WRITES;
    }

    /** Columns of {@link #standing(Row, Actor)}. */
    static String standing(Actor actor) {
        if (actor.personId() == null) {
            return "false as own, false as writes, false as owns, false as reviews, false as facilitates";
        }
        return WRITES + " as own, " + WRITES + " as writes, " + OWNS + " as owns, (" + REVIEWS + ") as reviews, "
                + CommunityReader.isFacilitator("x.community_id") + " as facilitates";
    }

    static RecordPolicy.Standing standing(Row row, Actor actor) throws SQLException {
        boolean staff = actor.isStaff();
        return new RecordPolicy.Standing(
                row.bool("own"),
                staff || row.bool("writes"),
                row.bool("owns"),
                staff || row.bool("reviews"),
                staff || row.bool("facilitates"));
    }
}
