package fr.essaim.events.meetings;

import fr.essaim.communities.meetings.MeetingDetails;
import fr.essaim.communities.meetings.MeetingDraft;
import fr.essaim.communities.meetings.MeetingService;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an event becomes a meeting of its community, with a report, decisions and follow-ups. */
@ApplicationScoped
class EventMeetingService {
    /** What is older when a report comes to be expected is left in peace. */
    private static final Duration AWAITED = Duration.ofDays(60);

    private final EventService events;
    private final MeetingService meetings;
    private final Rows rows;
    private final Today today;

    EventMeetingService(EventService events, MeetingService meetings, Rows rows, Today today) {
        this.events = events;
        this.meetings = meetings;
        this.rows = rows;
        this.today = today;
    }

    /** The meeting of an event, made when first asked for. */
    @Transactional
    MeetingDetails open(Actor actor, UUID id) {
        EventDetails event = events.get(actor, id);
        if (event.community() == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-without-community");
        }
        if (event.state() != EventState.PUBLISHED && event.state() != EventState.CLOSED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-not-published");
        }
        return meetings.ofEvent(actor, id, event.community().id(), draft(event), event.demo());
    }

    /** Events that are over and began at most two months ago, whose format leaves a report and of which nobody reports yet. */
    List<UUID> unreported(int atMost) {
        return rows.all(
                row -> row.uuid("id"),
                """
                select e.id from event e join community c on c.id = e.community_id
                where e.state in ('PUBLISHED', 'CLOSED') and c.state = 'ACTIVE' and e.format = any(cast(? as text[]))
                    and e.ends_at < ? and e.starts_at > ? and not exists (select from meeting m where m.event_id = e.id)
                order by e.ends_at limit ?
                """,
                EventFormat.reported().stream().map(EventFormat::name).toList(),
                today.now(),
                today.now().minus(AWAITED),
                atMost);
    }

    private static MeetingDraft draft(EventDetails event) {
        return new MeetingDraft(
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                event.place(),
                id(event.group()),
                id(event.cycleYear()),
                event.description());
    }

    private static @Nullable UUID id(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }
}
