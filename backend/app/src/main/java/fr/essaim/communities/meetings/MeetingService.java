package fr.essaim.communities.meetings;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of meetings: whoever decides in a community plans them, and the lead those of their group; whoever knows of the
 * community reads them.
 */
@ApplicationScoped
public class MeetingService {
    private final MeetingPlaces places;
    private final Meetings meetings;
    private final AuditTrail audit;
    private final Today today;

    MeetingService(MeetingPlaces places, Meetings meetings, AuditTrail audit, Today today) {
        this.places = places;
        this.meetings = meetings;
        this.audit = audit;
        this.today = today;
    }

    Page<MeetingDetails> list(Actor actor, UUID community, MeetingFilter filter, PageRequest request) {
        return meetings.page(actor, conditions(actor, community, filter), request);
    }

    CsvExport<MeetingDetails> export(Actor actor, UUID community, MeetingFilter filter, PageRequest request) {
        return meetings.export(actor, conditions(actor, community, filter), request);
    }

    /** @throws ProblemException not-found unless there is such a meeting and the actor may know of its community */
    public MeetingDetails get(Actor actor, UUID id) {
        return meetings.details(actor, CommunityReader.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public MeetingDetails plan(Actor actor, UUID community, MeetingDraft draft, boolean demo) {
        places.require(actor, community, draft);
        return enter(actor, new Meeting(community, null, draft, demo, today.now()));
    }

    /**
     * The meeting that an event was, made when first asked for.
     *
     * @param draft what the event says of itself
     */
    @Transactional
    public MeetingDetails ofEvent(Actor actor, UUID event, UUID community, MeetingDraft draft, boolean demo) {
        places.require(actor, community, draft);
        return meetings.ofEvent(event)
                .map(known -> get(actor, known))
                .orElseGet(() -> enter(actor, new Meeting(community, event, draft, demo, today.now())));
    }

    private MeetingDetails enter(Actor actor, Meeting meeting) {
        meetings.persistAndFlush(meeting);
        MeetingDetails after = get(actor, meeting.id());
        audit.record(actor, "MEETING_PLANNED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    MeetingDetails update(Actor actor, UUID id, int version, MeetingDraft draft) {
        MeetingDetails before = get(actor, id);
        places.require(actor, before.community().id(), draft);
        return change(actor, before, version, "MEETING_UPDATED", meeting -> meeting.revise(draft, today.now()), null);
    }

    @Transactional
    MeetingDetails cancel(Actor actor, UUID id, int version, String reason) {
        MeetingDetails before = get(actor, id);
        return change(
                actor, before, version, "MEETING_CANCELLED", meeting -> meeting.cancel(reason, today.now()), reason);
    }

    @Transactional
    MeetingDetails waiveReport(Actor actor, UUID id, int version, String reason) {
        MeetingDetails before = get(actor, id);
        return change(
                actor,
                before,
                version,
                "MEETING_REPORT_WAIVED",
                meeting -> meeting.waiveReport(reason, today.now()),
                reason);
    }

    private MeetingDetails change(
            Actor actor,
            MeetingDetails before,
            int version,
            String action,
            Consumer<Meeting> verb,
            @Nullable String reason) {
        places.requireWriter(
                actor,
                before.community().id(),
                before.group() == null ? null : before.group().id());
        Meeting meeting = meetings.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        meeting.requireVersion(version);
        verb.accept(meeting);
        meetings.flush();
        MeetingDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private Conditions conditions(Actor actor, UUID community, MeetingFilter filter) {
        places.requireKnown(actor, community);
        return filter.narrow(CommunityReader.visible(actor, today).and("e.community_id = ?", community));
    }

    private static AuditTrail.Subject subject(MeetingDetails meeting) {
        return new AuditTrail.Subject(
                "MEETING",
                meeting.id(),
                meeting.title() + ", " + meeting.community().name());
    }
}
