package fr.essaim.events;

import fr.essaim.attachments.AttachmentService;
import fr.essaim.events.agenda.AgendaRole;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.OwnImages;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of events. */
@ApplicationScoped
public class EventService {
    private final Events events;
    private final EventReferences references;
    private final AttachmentService attachments;
    private final AuditTrail audit;
    private final Today today;

    EventService(
            Events events, EventReferences references, AttachmentService attachments, AuditTrail audit, Today today) {
        this.events = events;
        this.references = references;
        this.attachments = attachments;
        this.audit = audit;
        this.today = today;
    }

    Page<EventSummary> list(Actor actor, EventFilter filter, PageRequest request) {
        return events.page(actor, filter.conditions(actor, today), request);
    }

    CsvExport<EventSummary> export(Actor actor, EventFilter filter, PageRequest request) {
        return events.export(actor, filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such an event and the actor may know of it */
    public EventDetails get(Actor actor, UUID id) {
        return get(actor, id, List.of());
    }

    private EventDetails get(Actor actor, UUID id, List<EventNotice> written) {
        return events.details(actor, EventReader.visible(actor, today), id, written)
                .orElseThrow(ProblemException::notFound);
    }

    /** What the actor may do with an event, empty when there is none that they may know of. */
    Optional<EventPolicy.Standing> standing(Actor actor, UUID id) {
        return events.standing(actor, EventReader.visible(actor, today), id);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public EventDetails create(Actor actor, EventDraft draft, boolean demo) {
        references.require(actor, draft, null);
        return enter(actor, draft, demo, "EVENT_CREATED", created -> {});
    }

    /** A new draft like an event that the actor writes, at another time. */
    @Transactional
    EventDetails duplicate(Actor actor, UUID id, EventCopy copy) {
        EventDetails model = get(actor, id);
        requireWriter(actor, id);
        Duration by = copy.distance(model);
        EventImage image = model.image();
        EventDraft draft = copy.draft(
                model,
                image == null ? null : attachments.copy(actor, image.id()),
                attachments.copyImages(actor, model.description()));
        references.require(actor, draft, model);
        return enter(actor, draft, model.demo(), "EVENT_CREATED", created -> events.copy(id, created.id(), by));
    }

    @Transactional
    EventDetails update(Actor actor, UUID id, int version, EventDraft draft) {
        EventDetails before = get(actor, id);
        requireWriter(actor, id);
        references.require(actor, draft, before);
        EventTimes times = EventTimes.of(draft);
        Consumer<Event> revision = event -> {
            event.revise(draft, times, references.commune(draft), today.now());
            events.flush();
            events.tag(id, draft.topicIds(), before.topics());
            events.shiftAgenda(id, Duration.between(before.startsLocal(), times.startsLocal()));
            organise(actor, id, draft.organiserIds());
            attach(actor, id, draft);
            if (!Objects.equals(before.registration().capacity(), draft.capacity())) {
                events.resizeSeats(id, draft.capacity());
            }
        };
        change(actor, before, version, revision, "EVENT_UPDATED", null);
        return get(actor, id, times.notices());
    }

    @Transactional
    public EventDetails publish(Actor actor, UUID id, int version) {
        return move(actor, id, version, event -> event.publish(today.now()), "EVENT_PUBLISHED", null);
    }

    @Transactional
    public EventDetails cancel(Actor actor, UUID id, int version, String reason) {
        return move(actor, id, version, event -> event.cancel(reason, today.now()), "EVENT_CANCELLED", reason);
    }

    @Transactional
    public EventDetails close(Actor actor, UUID id, int version) {
        return move(actor, id, version, event -> event.close(today.now()), "EVENT_CLOSED", null);
    }

    /**
     * Changes what hangs on an event and is read with it, in its open states, under its version.
     *
     * @param action of the audit trail
     * @param work is given the event as it was
     * @throws ProblemException not-found, forbidden, stale-version, illegal-transition
     */
    @Transactional
    public EventDetails amend(Actor actor, UUID id, int version, String action, Consumer<EventDetails> work) {
        EventDetails before = get(actor, id);
        requireWriter(actor, id);
        Consumer<Event> verb = event -> {
            event.amend(today.now());
            work.accept(before);
        };
        return change(actor, before, version, verb, action, null);
    }

    EventDetails enter(Actor actor, EventDraft draft, boolean demo, String action, Consumer<Event> completion) {
        EventTimes times = EventTimes.of(draft);
        var event = new Event(draft, times, references.commune(draft), actor.personId(), demo, today.now());
        events.persistAndFlush(event);
        events.openSeats(event.id(), draft.capacity());
        events.tag(event.id(), draft.topicIds(), List.of());
        UUID creator = actor.personId();
        boolean named = draft.organiserIds() != null;
        organise(actor, event.id(), named || creator == null ? draft.organiserIds() : List.of(creator));
        attach(actor, event.id(), draft);
        completion.accept(event);
        EventDetails after = get(actor, event.id(), times.notices());
        audit.record(actor, action, subject(after), null, after, null);
        return after;
    }

    private EventDetails move(
            Actor actor, UUID id, int version, Consumer<Event> verb, String action, @Nullable String reason) {
        EventDetails before = get(actor, id);
        requireWriter(actor, id);
        return change(actor, before, version, verb, action, reason);
    }

    EventDetails change(
            Actor actor,
            EventDetails before,
            int version,
            Consumer<Event> verb,
            String action,
            @Nullable String reason) {
        Event event = events.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        event.requireVersion(version);
        verb.accept(event);
        events.flush();
        EventDetails after = get(actor, before.id());
        requireExpert(after);
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    /** A webinar of a series that is published has an expert, on its agenda. */
    private static void requireExpert(EventDetails event) {
        if (event.state() == EventState.PUBLISHED
                && event.series() != null
                && event.format() == EventFormat.WEBINAR
                && !event.has(AgendaRole.EXPERT)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "webinar-without-expert");
        }
    }

    void requireWriter(Actor actor, UUID id) {
        standing(actor, id).orElseThrow(ProblemException::notFound).require();
    }

    private void organise(Actor actor, UUID event, @Nullable List<UUID> people) {
        if (people != null) {
            List<UUID> distinct = people.stream().distinct().toList();
            if (events.organise(actor, event, distinct) != distinct.size()) {
                throw ProblemException.unknownReference("/organiserIds");
            }
        }
    }

    private void attach(Actor actor, UUID event, EventDraft draft) {
        UUID image = draft.imageId();
        Set<UUID> files = image == null ? Set.of() : Set.of(image);
        Set<UUID> shown = draft.description() == null ? Set.of() : OwnImages.in(draft.description());
        attachments.attach(actor, EventAttachments.KIND, event, files, "/imageId", shown);
        if (image != null && !events.isImage(image)) {
            throw ProblemException.invalidField("/imageId", "image-expected");
        }
    }

    private static AuditTrail.Subject subject(EventDetails event) {
        return new AuditTrail.Subject(EventAttachments.KIND, event.id(), event.title());
    }
}
