package fr.essaim.events.tours;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;

/**
 * What somebody is to a tour, in SQL, for every statement that tells of tours: it begins with {@link #FROM}, or joins the same
 * aliases after {@link CommunityReader#TABLE}: the tour {@code tr} and its community {@code tc}, if it has one.
 */
public final class TourReader {
    static final String FROM =
            CommunityReader.TABLE + " cross join tour tr left join community tc on tc.id = tr.community_id";

    private static final String RUNS = "(exists (select from tour_organiser own where own.tour_id = tr.id"
            + " and own.person_id = reader.person) or " + CommunityReader.isFacilitator("tr.community_id") + ")";

    private TourReader() {}

    /** The tours that the actor may know of. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff() ? where : where.and(isVisible(actor));
    }

    /** A condition that the actor, who reads, may know of the tour. */
    public static String isVisible(Actor actor) {
        if (actor.isStaff()) {
            return "true";
        }
        String community = "(tr.community_id is null or tc.visibility = 'PUBLIC' or "
                + CommunityReader.isMember("tr.community_id") + ")";
        if (actor.has(Roles.SCOPE_EVENTS_WRITE)) {
            return community;
        }
        String published = "tr.state <> 'DRAFT' and " + community;
        return actor.personId() == null ? published : "(" + published + " or " + RUNS + ")";
    }

    /** A condition that the actor, who reads, may write the tour. */
    static String writes(Actor actor) {
        if (TourPolicy.mayWriteAny(actor)) {
            return "true";
        }
        return actor.personId() == null ? "false" : RUNS;
    }

    /** A scalar condition that an event {@code e} is on the tour that is bound, as far as the actor, who reads, may know. */
    public static String hasEvent(Actor actor) {
        return "exists (select " + ON_TOUR + " where ts.event_id = e.id and tr.id = ? and " + isVisible(actor) + ")";
    }

    /** The tour that an event {@code e} is a stop of, as far as the actor may know: {@code trip.tour_id} and so on. */
    public static String tourOfEvent(Actor actor) {
        return " left join lateral (select tr.id as tour_id, tr.title as tour_title, ts.id as stop_id,"
                + " ts.position + 1 as stop_number " + ON_TOUR + " where ts.event_id = e.id and " + isVisible(actor)
                + ") trip on true";
    }

    private static final String ON_TOUR =
            "from tour_stop ts join tour tr on tr.id = ts.tour_id left join community tc on tc.id = tr.community_id";
}
