package fr.essaim.events.series;

import fr.essaim.events.registrations.RegistrationDraft;
import fr.essaim.events.registrations.RegistrationService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases of those who come to all dates of a series: each date has its own seats, and they may decline any. */
@ApplicationScoped
public class SubscriptionService {
    private static final String SUBSCRIPTION = "SERIES_SUBSCRIPTION";
    private static final String ABSENCE = "SERIES_ABSENCE";

    private final SeriesService series;
    private final SlotService slots;
    private final SeriesSubscriptions subscriptions;
    private final RegistrationService registrations;
    private final AuditTrail audit;

    SubscriptionService(
            SeriesService series,
            SlotService slots,
            SeriesSubscriptions subscriptions,
            RegistrationService registrations,
            AuditTrail audit) {
        this.series = series;
        this.slots = slots;
        this.subscriptions = subscriptions;
        this.registrations = registrations;
        this.audit = audit;
    }

    /** Comes to all dates, those published already at once; twice is once. */
    @Transactional
    public SeriesDetails subscribe(Actor actor, UUID id) {
        SeriesDetails its = series.get(actor, id);
        UUID person = person(actor);
        if (its.subscribed()) {
            return its;
        }
        if (!its.actions().contains(SeriesAction.SUBSCRIBE)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "series-not-published");
        }
        subscriptions
                .begin(id, person)
                .ifPresent(begun -> record(actor, "SERIES_SUBSCRIBED", SUBSCRIPTION, begun, its.title()));
        subscriptions
                .due(id, person)
                .forEach(due -> registrations.register(actor, due.event(), RegistrationDraft.ONESELF));
        return series.get(actor, id);
    }

    /** Gives back the places at dates to come, too; not subscribed is as good. */
    @Transactional
    public SeriesDetails unsubscribe(Actor actor, UUID id) {
        SeriesDetails its = series.get(actor, id);
        UUID person = person(actor);
        subscriptions.end(id, person).ifPresent(ended -> {
            record(actor, "SERIES_UNSUBSCRIBED", SUBSCRIPTION, ended, its.title());
            subscriptions
                    .places(id, person)
                    .forEach(place -> registrations.cancel(actor, place.registration(), place.version()));
        });
        return series.get(actor, id);
    }

    /** Does not come to one date, whose seat is free at once. */
    @Transactional
    public SlotDetails decline(Actor actor, UUID slotId) {
        SlotDetails slot = mine(actor, slotId);
        UUID person = person(actor);
        subscriptions.stayAway(slotId, person, true).ifPresent(absence -> {
            record(actor, "SERIES_DATE_DECLINED", ABSENCE, absence, slot.day().toString());
            if (slot.event() != null) {
                subscriptions
                        .placeAt(slot.event().id(), person)
                        .ifPresent(place -> registrations.cancel(actor, place.registration(), place.version()));
            }
        });
        return slots.get(actor, slotId);
    }

    /** Comes to a date after all, if there is a seat. */
    @Transactional
    public SlotDetails rejoin(Actor actor, UUID slotId) {
        SlotDetails slot = mine(actor, slotId);
        UUID person = person(actor);
        subscriptions.stayAway(slotId, person, false).ifPresent(absence -> {
            record(actor, "SERIES_DATE_REJOINED", ABSENCE, absence, slot.day().toString());
            if (slot.event() != null
                    && slot.event().state().isOpen()
                    && subscriptions.placeAt(slot.event().id(), person).isEmpty()) {
                registrations.register(actor, slot.event().id(), RegistrationDraft.ONESELF);
            }
        });
        return slots.get(actor, slotId);
    }

    /** @throws ProblemException rule-violated unless the actor comes to all dates, or this one has begun */
    private SlotDetails mine(Actor actor, UUID slotId) {
        SlotDetails slot = slots.get(actor, slotId);
        if (slot.actions().stream().noneMatch(one -> one == SlotAction.DECLINE || one == SlotAction.REJOIN)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "date-not-mine");
        }
        return slot;
    }

    private void record(Actor actor, String action, String kind, UUID id, String what) {
        audit.record(actor, action, new AuditTrail.Subject(kind, id, actor.label() + ", " + what), null, null, null);
    }

    private static UUID person(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }
}
