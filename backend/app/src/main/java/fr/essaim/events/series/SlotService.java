package fr.essaim.events.series;

import fr.essaim.communities.contributions.ContributionKind;
import fr.essaim.communities.contributions.ContributionState;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of the slots of series. Whoever gives a slot away locks it first: of two claims at once one gets it. */
@ApplicationScoped
public class SlotService {
    private final SeriesService series;
    private final SeriesSlots slots;
    private final EventService events;
    private final AuditTrail audit;
    private final Today today;

    SlotService(SeriesService series, SeriesSlots slots, EventService events, AuditTrail audit, Today today) {
        this.series = series;
        this.slots = slots;
        this.events = events;
        this.audit = audit;
        this.today = today;
    }

    /** @throws ProblemException not-found unless there is such a series and the actor may know of it */
    public SeriesBoard board(Actor actor, UUID seriesId) {
        series.get(actor, seriesId);
        return new SeriesBoard(slots.board(actor, SeriesReader.visible(actor, today), seriesId));
    }

    /** @throws ProblemException not-found unless there is such a slot and the actor may know of its series */
    SlotDetails get(Actor actor, UUID id) {
        return slots.details(actor, SeriesReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException validation-failed on a public holiday or in the past, slot-day-taken */
    @Transactional
    SlotDetails add(Actor actor, UUID seriesId, SlotDraft draft) {
        SeriesDetails its = writable(actor, seriesId);
        requireDay(its, draft.day());
        requireKind(its, draft.kind());
        var slot = new SeriesSlot(seriesId, draft.day(), draft.kind(), today.now());
        slots.persistAndFlush(slot);
        SlotDetails after = get(actor, slot.id());
        audit.record(actor, "SERIES_SLOT_ADDED", subject(its, after), null, after, null);
        return after;
    }

    /**
     * Gives a free slot to an accepted proposal, whose event is published at once and run by its author.
     *
     * @throws ProblemException not-found, forbidden, unknown-reference, rule-violated, slot-taken, contribution-placed
     */
    @Transactional
    public SlotDetails claim(Actor actor, UUID id, SlotClaim claim, boolean demo) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = series.get(actor, before.seriesId());
        SeriesPolicy.Standing standing = series.standing(actor, its.id());
        standing.requireClaimant();
        if (its.state() != SeriesState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "series-not-published");
        }
        if (SeriesSlots.hasBegun(before.times(), today.now())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "slot-past");
        }
        SeriesSlots.Proposal proposal = proposal(actor, its, claim, standing.writes());
        SeriesSlot slot = free(id);
        SlotKind kind = flashKind(its, before);
        var draft = new SlotEventDraft(
                its,
                slots.linkOf(its.id()),
                before.day(),
                times(its, kind),
                EventFormat.FLASH,
                proposal.title(),
                null,
                proposal.text());
        EventDetails event = events.createOfSeries(
                actor, draft.draft(), its.id(), true, demo, created -> slots.lend(created, proposal.author()));
        return take(actor, its, before, slot, new Taking(event.id(), kind, claim.contributionId()));
    }

    /** Makes a draft event of a free slot, which its writers finish and publish. */
    @Transactional
    public SlotDetails plan(Actor actor, UUID id, SlotPlan plan, boolean demo) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = writable(actor, before.seriesId());
        requireKind(its, plan.kind());
        SeriesSlot slot = free(id);
        var draft = new SlotEventDraft(
                its,
                slots.linkOf(its.id()),
                before.day(),
                times(its, plan.kind()),
                plan.format(),
                plan.title(),
                plan.summary(),
                null);
        EventDetails event = events.createOfSeries(actor, draft.draft(), its.id(), false, demo, created -> {});
        return take(actor, its, before, slot, new Taking(event.id(), plan.kind(), null));
    }

    @Transactional
    SlotDetails setKind(Actor actor, UUID id, int version, SlotKindDraft draft) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = writable(actor, before.seriesId());
        requireKind(its, draft.kind());
        return change(
                actor, its, before, version, slot -> slot.be(draft.kind(), today.now()), "SERIES_SLOT_KIND_SET", null);
    }

    /** @param reason its readers see it */
    @Transactional
    public SlotDetails skip(Actor actor, UUID id, int version, String reason) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = writable(actor, before.seriesId());
        return change(
                actor, its, before, version, slot -> slot.skip(reason, today.now()), "SERIES_SLOT_SKIPPED", reason);
    }

    @Transactional
    SlotDetails restore(Actor actor, UUID id, int version) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = writable(actor, before.seriesId());
        return change(actor, its, before, version, slot -> slot.restore(today.now()), "SERIES_SLOT_RESTORED", null);
    }

    /** To another day, and its event with it, at the same local time. */
    @Transactional
    SlotDetails move(Actor actor, UUID id, int version, LocalDate day) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = writable(actor, before.seriesId());
        requireDay(its, day);
        Consumer<SeriesSlot> verb = slot -> {
            slot.move(day, today.now());
            slots.flush();
            if (slot.eventId() != null) {
                events.shift(actor, slot.eventId(), ChronoUnit.DAYS.between(before.day(), day));
            }
        };
        return change(actor, its, before, version, verb, "SERIES_SLOT_MOVED", null);
    }

    /**
     * Cancels the event of a slot, which is free again.
     *
     * @param reason those who come read it
     */
    @Transactional
    SlotDetails release(Actor actor, UUID id, int version, String reason) {
        SlotDetails before = get(actor, id);
        SeriesDetails its = writable(actor, before.seriesId());
        Consumer<SeriesSlot> verb = slot -> {
            UUID taken = slot.eventId();
            slot.release(today.now());
            EventDetails event = taken == null ? null : events.get(actor, taken);
            if (event != null && event.state().isOpen()) {
                events.cancel(actor, event.id(), event.version(), reason);
            }
        };
        return change(actor, its, before, version, verb, "SERIES_SLOT_RELEASED", reason);
    }

    private record Taking(
            UUID event, SlotKind kind, @Nullable UUID proposal) {}

    private SlotDetails take(Actor actor, SeriesDetails its, SlotDetails before, SeriesSlot slot, Taking taking) {
        slot.take(taking.event(), taking.kind(), taking.proposal(), today.now());
        slots.flush();
        SlotDetails after = get(actor, before.id());
        String action = taking.proposal() == null ? "SERIES_SLOT_PLANNED" : "SERIES_SLOT_CLAIMED";
        audit.record(actor, action, subject(its, after), before, after, null);
        return after;
    }

    private SlotDetails change(
            Actor actor,
            SeriesDetails its,
            SlotDetails before,
            int version,
            Consumer<SeriesSlot> verb,
            String action,
            @Nullable String reason) {
        SeriesSlot slot = slots.lock(before.id());
        slot.requireVersion(version);
        verb.accept(slot);
        slots.flush();
        SlotDetails after = get(actor, before.id());
        audit.record(actor, action, subject(its, after), before, after, reason);
        return after;
    }

    private SeriesSlots.Proposal proposal(Actor actor, SeriesDetails its, SlotClaim claim, boolean writes) {
        SeriesSlots.Proposal proposal = slots.proposal(
                        claim.contributionId(), its.community().id())
                .filter(found -> writes || found.author().equals(actor.personId()))
                .orElseThrow(() -> ProblemException.unknownReference("/contributionId"));
        if (proposal.kind() != ContributionKind.FLASH_TOPIC || proposal.state() != ContributionState.ACCEPTED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/contributionId", "accepted-flash-expected");
        }
        return proposal;
    }

    private SeriesSlot free(UUID id) {
        SeriesSlot slot = slots.lock(id);
        if (slot.state() == SlotState.TAKEN) {
            throw new ProblemException(ProblemCode.SLOT_TAKEN);
        }
        return slot;
    }

    private SeriesDetails writable(Actor actor, UUID seriesId) {
        SeriesDetails its = series.get(actor, seriesId);
        series.standing(actor, seriesId).requireWriter();
        if (its.state() == SeriesState.CLOSED) {
            throw ProblemException.illegalTransition(its.state(), SeriesState.PUBLISHED);
        }
        return its;
    }

    private void requireDay(SeriesDetails its, LocalDate day) {
        if (its.holidays().has(day)) {
            throw ProblemException.invalidField("/day", "holiday");
        }
        if (day.isBefore(today.date())) {
            throw ProblemException.invalidField("/day", "slot-past");
        }
    }

    private static void requireKind(SeriesDetails its, @Nullable SlotKind kind) {
        if (kind != null && its.times(kind) == null) {
            throw ProblemException.invalidField("/kind", "slot-kind-missing");
        }
    }

    /** Short where nothing else was fixed: a flash is. */
    private static SlotKind flashKind(SeriesDetails its, SlotDetails slot) {
        if (slot.kind() != null) {
            return slot.kind();
        }
        return its.shortTimes() == null ? SlotKind.LONG : SlotKind.SHORT;
    }

    private static SlotTimes times(SeriesDetails its, SlotKind kind) {
        SlotTimes times = its.times(kind);
        if (times == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "slot-kind-missing");
        }
        return times;
    }

    private static AuditTrail.Subject subject(SeriesDetails its, SlotDetails slot) {
        return new AuditTrail.Subject("SERIES_SLOT", slot.id(), its.title() + ", " + slot.day());
    }
}
