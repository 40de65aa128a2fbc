package fr.essaim.events.meetings;

import fr.essaim.communities.meetings.MeetingDetails;
import fr.essaim.communities.meetings.MeetingDraft;
import fr.essaim.communities.meetings.MeetingService;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an event becomes a meeting of its community, with a report, decisions and follow-ups. */
@ApplicationScoped
class EventMeetingService {
    private final EventService events;
    private final MeetingService meetings;

    EventMeetingService(EventService events, MeetingService meetings) {
        this.events = events;
        this.meetings = meetings;
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
