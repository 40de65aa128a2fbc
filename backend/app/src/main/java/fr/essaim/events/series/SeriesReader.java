package fr.essaim.events.series;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;

/**
 * What somebody is to a series, in SQL, for every statement that tells of series: it begins with {@link #FROM}, or joins the same
 * aliases after {@link CommunityReader#TABLE}: the series {@code es} and its community {@code ec}.
 */
public final class SeriesReader {
    private static final String JOIN = " join community ec on ec.id = es.community_id";

    static final String FROM = CommunityReader.TABLE + " cross join event_series es" + JOIN;

    /** A condition that the reader takes part in the community of the series. */
    static final String MEMBER = CommunityReader.isMember("es.community_id");

    /** A condition that the reader comes to all dates of the series. */
    static final String SUBSCRIBED = "exists (select from series_subscription own where own.series_id = es.id"
            + " and own.person_id = reader.person and own.ended_at is null)";

    private static final String RUNS = CommunityReader.isFacilitator("es.community_id");

    private SeriesReader() {}

    /** The series that the actor may know of. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff() ? where : where.and(isVisible(actor));
    }

    private static String isVisible(Actor actor) {
        if (actor.isStaff()) {
            return "true";
        }
        String community = "(ec.visibility = 'PUBLIC' or " + MEMBER + ")";
        if (actor.has(Roles.SCOPE_EVENTS_WRITE)) {
            return community;
        }
        String published = "es.state <> 'DRAFT' and " + community;
        if (actor.personId() == null) {
            return published + " and es.visibility " + (actor.isSignedIn() ? "<> 'MEMBERS'" : "= 'PUBLIC'");
        }
        return "(" + published + " and (es.visibility <> 'MEMBERS' or " + MEMBER + ") or " + RUNS + ")";
    }

    /** A condition that the actor, who reads, may write the series. */
    static String writes(Actor actor) {
        if (SeriesPolicy.mayWriteAny(actor)) {
            return "true";
        }
        return actor.personId() == null ? "false" : RUNS;
    }

    /** A scalar condition that an event {@code e} is of the series that is bound, as far as the actor, who reads, may know. */
    public static String hasEvent(Actor actor) {
        return "e.series_id = ? and exists (select from event_series es" + JOIN + " where es.id = e.series_id and "
                + isVisible(actor) + ")";
    }

    /** The series that an event {@code e} is of, as far as the actor may know: {@code weekly.in_series_id} and so on. */
    public static String seriesOfEvent(Actor actor) {
        return " left join lateral (select es.id as in_series_id, es.title as in_series_title, ss.id as slot_id"
                + " from event_series es" + JOIN + " left join series_slot ss on ss.event_id = e.id"
                + " where es.id = e.series_id and " + isVisible(actor) + ") weekly on true";
    }
}
