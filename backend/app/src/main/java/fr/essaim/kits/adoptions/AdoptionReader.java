package fr.essaim.kits.adoptions;

import fr.essaim.communities.CommunityReader;
import fr.essaim.kits.KitReader;
import fr.essaim.records.RecordReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import java.sql.SQLException;

/** What somebody is to an adoption, in SQL: whoever may know of the kit may know that a territory adopted it. */
final class AdoptionReader {
    static final String FROM = KitReader.FROM + " join adoption a on a.kit_id = k.id"
            + " join territory t on t.id = a.territory_id join kit_version v on v.id = a.version_id"
            + " left join kit_version n on n.id = a.offered_id left join territory m on m.id = a.mentor_territory_id";

    private static final String LEADS = TerritoryLead.condition("a.territory_id");

    private static final String MENTORS =
            "(a.mentor_state in ('PROPOSED', 'ACCEPTED') and " + TerritoryLead.condition("a.mentor_territory_id") + ")";

    private AdoptionReader() {}

    static Conditions visible(Actor actor, Today today) {
        String kit = KitReader.isVisible(actor);
        return CommunityReader.of(actor, today)
                .and(actor.personId() == null ? kit : "(" + kit + ") or " + LEADS + " or " + MENTORS);
    }

    /** A column with the record that tells of it, unless that is hidden from the reader or keeps whose it is to itself. */
    static String record(Actor actor) {
        return "(select x.id from experience_record x where x.id = a.record_id and (" + RecordReader.isVisible(actor)
                + ") and " + RecordReader.isNamed(actor) + ") as told_record";
    }

    /** Columns of {@link #standing(Row, Actor)}. */
    static String standing(Actor actor) {
        return (actor.personId() == null
                        ? "false as leads, false as mentors"
                        : LEADS + " as leads, " + MENTORS + " as mentors")
                + ", (" + KitReader.writes(actor) + ") as authors";
    }

    static AdoptionPolicy.Standing standing(Row row, Actor actor) throws SQLException {
        return new AdoptionPolicy.Standing(
                row.bool("leads") || actor.isStaff(), row.bool("mentors"), row.bool("authors"));
    }
}
