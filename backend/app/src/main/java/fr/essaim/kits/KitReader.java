package fr.essaim.kits;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.sql.SQLException;

/**
 * What somebody is to a kit, in SQL, for every statement that tells of kits: it begins with {@link #FROM}, which has who reads,
 * the kit {@code k} and, if it has one, its community {@code kc}.
 */
public final class KitReader {
    public static final String FROM =
            CommunityReader.TABLE + " cross join kit k left join community kc on kc.id = k.community_id";

    private static final String EDITS =
            "exists (select from kit_editor own where own.kit_id = k.id and own.person_id = reader.person)";

    private static final String WRITES = "(" + EDITS + " or " + CommunityReader.isFacilitator("k.community_id") + ")";

    /** Whoever tries, or tried, a version of it. */
    private static final String TESTS =
            "exists (select from kit_test own join kit_version of_kit on of_kit.id = own.version_id"
                    + " where of_kit.kit_id = k.id and own.tester_id = reader.person)";

    private KitReader() {}

    /** The kits that the actor may know of. */
    public static Conditions visible(Actor actor, Today today) {
        return CommunityReader.of(actor, today).and(isVisible(actor));
    }

    /** A condition that the actor, who reads, may know of the kit. */
    public static String isVisible(Actor actor) {
        if (KitPolicy.mayWriteAny(actor)) {
            return "true";
        }
        String member = CommunityReader.isMember("k.community_id");
        String open = actor.isSignedIn() ? "k.visibility in ('PUBLIC', 'SIGNED_IN')" : "k.visibility = 'PUBLIC'";
        String published = "k.number > 0 and (" + open + " or " + member + ")";
        return actor.personId() == null ? published : published + " or " + WRITES + " or " + TESTS;
    }

    /** A condition that the actor, who reads, may write the kit. */
    public static String writes(Actor actor) {
        if (KitPolicy.mayWriteAny(actor)) {
            return "true";
        }
        return actor.personId() == null ? "false" : WRITES;
    }

    /** Columns of {@link #standing(Row)}. */
    static String standing(Actor actor) {
        return "(" + writes(actor) + ") as writes, (" + EDITS + ") as edits, (" + TESTS
                + ") as tests, coalesce(kc.state = 'ARCHIVED', false) as frozen";
    }

    static KitPolicy.Standing standing(Row row) throws SQLException {
        return new KitPolicy.Standing(row.bool("writes"), row.bool("edits"), row.bool("tests"), row.bool("frozen"));
    }
}
