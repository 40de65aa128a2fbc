package fr.essaim.events.series;

import fr.essaim.events.EventPlanService;
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

/** Use cases of the slots of series, but how one is taken: see {@link SlotTakingService}. */
@ApplicationScoped
public class SlotService {
    private final SeriesService series;
    private final SeriesSlots slots;
    private final EventPlanService plans;
    private final AuditTrail audit;
    private final Today today;

    SlotService(SeriesService series, SeriesSlots slots, EventPlanService plans, AuditTrail audit, Today today) {
        this.series = series;
        this.slots = slots;
        this.plans = plans;
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
                plans.shift(actor, slot.eventId(), ChronoUnit.DAYS.between(before.day(), day));
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
            if (taken != null) {
                plans.withdraw(actor, taken, reason);
            }
        };
        return change(actor, its, before, version, verb, "SERIES_SLOT_RELEASED", reason);
    }

    /** @param proposal null when organisers planned the event themselves */
    SlotDetails take(
            Actor actor, SeriesDetails its, SlotDetails before, UUID event, SlotKind kind, @Nullable UUID proposal) {
        SeriesSlot slot = slots.lock(before.id());
        slot.take(event, kind, proposal, today.now());
        slots.flush();
        SlotDetails after = get(actor, before.id());
        String action = proposal == null ? "SERIES_SLOT_PLANNED" : "SERIES_SLOT_CLAIMED";
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

    /** The series, when the actor writes it and it is not closed. */
    SeriesDetails writable(Actor actor, UUID seriesId) {
        SeriesDetails its = series.get(actor, seriesId);
        series.standing(actor, seriesId).requireWriter();
        if (its.state() == SeriesState.CLOSED) {
            throw ProblemException.illegalTransition(its.state(), SeriesState.PUBLISHED);
        }
        return its;
    }

    /** @throws ProblemException rule-violated once it has begun */
    void requireToCome(SlotDetails slot) {
        if (SeriesSlots.hasBegun(slot.times(), today.now())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "slot-past");
        }
    }

    private void requireDay(SeriesDetails its, LocalDate day) {
        if (its.holidays().has(day)) {
            throw ProblemException.invalidField("/day", "holiday");
        }
        if (day.isBefore(today.date())) {
            throw ProblemException.invalidField("/day", "slot-past");
        }
    }

    static void requireKind(SeriesDetails its, @Nullable SlotKind kind) {
        if (kind != null && its.times(kind) == null) {
            throw ProblemException.invalidField("/kind", "slot-kind-missing");
        }
    }

    private static AuditTrail.Subject subject(SeriesDetails its, SlotDetails slot) {
        return new AuditTrail.Subject("SERIES_SLOT", slot.id(), its.title() + ", " + slot.day());
    }
}
