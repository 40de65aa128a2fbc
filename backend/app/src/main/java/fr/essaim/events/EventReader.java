package fr.essaim.events;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.meetings.MeetingReader;
import fr.essaim.events.registrations.MyRegistration;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to an event, in SQL, for every statement that lists, counts, feeds or searches events or what hangs on them. Such
 * a statement begins its {@code from} with {@link #FROM}, or joins the same aliases after {@link CommunityReader#TABLE}: the event
 * {@code e}, its community {@code c} and its working group {@code g}, if it has them.
 */
public final class EventReader {
    /** No event lasts longer, as the database guards: so those not over are found by their beginning, which is indexed. */
    static final Duration LONGEST = Duration.ofDays(31);

    /** The joins after a table that has an event {@code e}. */
    public static final String JOINS =
            " left join community c on c.id = e.community_id left join working_group g on g.id = e.group_id";

    public static final String FROM = CommunityReader.TABLE + " cross join event e" + JOINS;

    /** A condition that people register for the event now. */
    public static final String REGISTRATION_OPEN =
            "e.state = 'PUBLISHED' and e.registration_mode <> 'NONE' and coalesce(c.state <> 'ARCHIVED', true)"
                    + " and coalesce(e.registration_opens_at <= reader.now, true)"
                    + " and coalesce(e.registration_closes_at, e.starts_at) > reader.now";

    private static final String MEMBER = CommunityReader.isMember("e.community_id");

    /** Runs the event, facilitates its community, or leads the group that holds it. */
    private static final String RUNS = "(exists (select from event_organiser own where own.event_id = e.id"
            + " and own.person_id = reader.person) or " + CommunityReader.isFacilitator("e.community_id")
            + " or coalesce(g.lead_id = reader.person, false) and " + MEMBER + ")";

    private EventReader() {}

    /** The events that the actor may know of: nothing hidden is found, counted or told apart from what does not exist. */
    public static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff() ? where : where.and(isVisible(actor));
    }

    /** A condition that the actor, who reads, may know of the event. */
    public static String isVisible(Actor actor) {
        if (actor.isStaff()) {
            return "true";
        }
        String community = "(e.community_id is null or c.visibility = 'PUBLIC' or " + MEMBER + ")";
        if (actor.has(Roles.SCOPE_EVENTS_WRITE)) {
            return community;
        }
        String published = "e.state <> 'DRAFT' and " + community;
        if (actor.personId() == null) {
            return published + " and e.visibility " + (actor.isSignedIn() ? "<> 'MEMBERS'" : "= 'PUBLIC'");
        }
        return "(" + published + " and (e.visibility <> 'MEMBERS' or " + MEMBER + ") or " + RUNS
                + " or e.state <> 'DRAFT' and " + MyRegistration.EXISTS + ")";
    }

    /** Narrows to events {@code e} that are not over at an instant; to none in particular where it is null. */
    public static Conditions notOver(Conditions where, @Nullable Instant at) {
        return at == null ? where : where.and("e.ends_at > ? and e.starts_at > ?", at, at.minus(LONGEST));
    }

    /** A condition that the actor, who reads, may write the event. */
    public static String writes(Actor actor) {
        if (EventPolicy.mayWriteAny(actor)) {
            return "true";
        }
        return actor.personId() == null ? "false" : RUNS;
    }

    /** A condition that the actor, who reads, runs the event with its people: partner tools, which write any, do not see people. */
    public static String runs(Actor actor) {
        return actor.isStaff() ? "true" : actor.personId() == null ? "false" : RUNS;
    }

    /**
     * A condition that the actor, who reads, learns the room and the link: writers, whoever has a seat, and where nobody registers
     * the members of its community.
     */
    public static String mayJoin(Actor actor) {
        return actor.personId() == null
                ? writes(actor)
                : writes(actor) + " or e.registration_mode = 'NONE' and " + MEMBER + " or " + MyRegistration.IS_SEATED;
    }

    /** A condition that the actor, who reads, may report of the event: it has begun, and nobody did yet ({@code mt}). */
    static String reportable(Actor actor) {
        return "mt.id is null and e.community_id is not null and c.state = 'ACTIVE' and e.state in ('PUBLISHED', 'CLOSED')"
                + " and e.starts_at <= reader.now and "
                + (actor.personId() == null ? "false" : MeetingReader.reports(actor));
    }
}
