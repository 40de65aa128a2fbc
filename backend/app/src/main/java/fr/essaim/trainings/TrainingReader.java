package fr.essaim.trainings;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.sql.SQLException;

/**
 * What somebody is to a training, in SQL, for every statement that tells of trainings: it begins with {@link #FROM}, or joins the
 * same aliases after {@link CommunityReader#TABLE}: the training {@code t} and its community {@code tc}, if it has one.
 */
public final class TrainingReader {
    public static final String FROM =
            CommunityReader.TABLE + " cross join training t left join community tc on tc.id = t.community_id";

    /** A condition that the training is written by the reader, or in a community they facilitate. */
    static final String RUNS = "(exists (select from training_author own where own.training_id = t.id"
            + " and own.person_id = reader.person) or " + CommunityReader.isFacilitator("t.community_id") + ")";

    private static final String LEARNS = "exists (select from training_enrolment own where own.training_id = t.id"
            + " and own.person_id = reader.person and own.state <> 'LEFT')";

    private static final String TEACHES =
            "exists (select from training_session_tutor st join training_session ts on ts.id = st.session_id"
                    + " where ts.training_id = t.id and st.person_id = reader.person)";

    private TrainingReader() {}

    /** The trainings that the actor may know of. */
    public static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff() ? where : where.and(isVisible(actor));
    }

    /** A condition that the actor, who reads, may know of the training. */
    public static String isVisible(Actor actor) {
        if (actor.isStaff()) {
            return "true";
        }
        String member = CommunityReader.isMember("t.community_id");
        String community = "(t.community_id is null or tc.visibility = 'PUBLIC' or " + member + ")";
        if (TrainingPolicy.mayWriteAny(actor)) {
            return community;
        }
        String open = actor.isSignedIn() ? "t.visibility in ('PUBLIC', 'SIGNED_IN')" : "t.visibility = 'PUBLIC'";
        String published = "t.current_id is not null and t.state <> 'DRAFT' and " + community + " and (" + open + " or "
                + member + ")";
        return actor.personId() == null
                ? published
                : "(" + published + " or " + LEARNS + " or " + TEACHES + " or " + RUNS + ")";
    }

    /** A condition that the actor, who reads, may write the training. */
    static String writes(Actor actor) {
        if (TrainingPolicy.mayWriteAny(actor)) {
            return "true";
        }
        return actor.personId() == null ? "false" : RUNS;
    }

    /** Columns of {@link #standing(Row)}. */
    public static String standing(Actor actor) {
        return "(" + writes(actor) + ") as writes, coalesce(tc.state = 'ARCHIVED', false) as frozen, (" + LEARNS
                + ") as learns, exists (select from training_version nv where nv.training_id = t.id and nv.state = 'DRAFT')"
                + " as drafted";
    }

    public static TrainingPolicy.Standing standing(Row row) throws SQLException {
        return new TrainingPolicy.Standing(
                row.bool("writes"), row.bool("frozen"), row.bool("learns"), row.bool("drafted"));
    }
}
