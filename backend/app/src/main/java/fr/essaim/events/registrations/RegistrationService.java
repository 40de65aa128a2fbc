package fr.essaim.events.registrations;

import fr.essaim.communities.CommunityReader;
import fr.essaim.events.EventState;
import fr.essaim.events.prices.Quote;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of registrations. Whoever decides on a seat locks the seats of the event before any registration, so that decisions
 * follow one another and none waits for another that waits for it.
 */
@ApplicationScoped
public class RegistrationService {
    private final Registrations registrations;
    private final Seats seats;
    private final Annexes annexes;
    private final AuditTrail audit;
    private final Today today;

    RegistrationService(Registrations registrations, Seats seats, Annexes annexes, AuditTrail audit, Today today) {
        this.registrations = registrations;
        this.seats = seats;
        this.annexes = annexes;
        this.audit = audit;
        this.today = today;
    }

    Page<RegistrationDetails> list(Actor actor, UUID event, RegistrationFilter filter, PageRequest request) {
        return registrations.page(actor, conditions(actor, event, filter), request);
    }

    CsvExport<RegistrationDetails> export(Actor actor, UUID event, RegistrationFilter filter, PageRequest request) {
        return registrations.export(actor, conditions(actor, event, filter), request);
    }

    Page<RegistrationDetails> mine(Actor actor, MyRegistrationFilter filter, PageRequest request) {
        return registrations.pageOfMine(actor, filter.narrow(own(actor)), request);
    }

    CsvExport<RegistrationDetails> exportMine(Actor actor, MyRegistrationFilter filter, PageRequest request) {
        return registrations.exportOfMine(actor, filter.narrow(own(actor)), request);
    }

    /** @throws ProblemException not-found unless it is the actor's own or they run the event */
    public RegistrationDetails get(Actor actor, UUID id) {
        return registrations.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Registers the actor, or somebody else where they run the event: whom organisers register needs no decision. What it
     * costs now is kept.
     *
     * @throws ProblemException not-found, forbidden, unknown-reference, rule-violated, already-registered
     */
    @Transactional
    public RegistrationDetails register(Actor actor, UUID event, RegistrationDraft draft) {
        UUID person = draft.personId() == null ? actor.personId() : draft.personId();
        boolean oneself = person != null && person.equals(actor.personId());
        Registrant registrant = registrant(actor, event, person, oneself);
        registrant.requireOpen();
        Optional<Quote> price = annexes.price(actor, event, registrant.person());
        var registration = new Registration(
                registrant,
                first(registrant),
                draft.note(),
                oneself ? null : actor.personId(),
                registrant.demo(),
                today.now());
        registrations.persistAndFlush(registration);
        price.ifPresent(quote -> annexes.keepPrice(registration, quote));
        RegistrationDetails after = get(actor, registration.id());
        audit.record(actor, "REGISTRATION_CREATED", after.subject(), null, after, null);
        annexes.keepNeed(actor, after, draft.need());
        return after;
    }

    /** Who is registered, in one statement unless it is refused. */
    private Registrant registrant(Actor actor, UUID event, @Nullable UUID person, boolean oneself) {
        Optional<Registrant> found = person == null ? Optional.empty() : registrations.registrant(actor, event, person);
        boolean runs = found.map(Registrant::runs)
                .orElseGet(() -> registrations.runs(actor, event).orElseThrow(ProblemException::notFound));
        if (!oneself && !runs) {
            throw ProblemException.forbidden();
        }
        return found.filter(Registrant::known).orElseThrow(() -> ProblemException.unknownReference("/personId"));
    }

    /**
     * That the actor runs the event, and that they may register others for it now.
     *
     * @throws ProblemException not-found, forbidden, rule-violated
     */
    void requireRuns(Actor actor, UUID event) {
        UUID self = actor.personId();
        if (self == null || !registrations.runs(actor, event).orElseThrow(ProblemException::notFound)) {
            throw ProblemException.forbidden();
        }
        registrations
                .registrant(actor, event, self)
                .orElseThrow(ProblemException::notFound)
                .requireOpen();
    }

    private RegistrationState first(Registrant registrant) {
        if (registrant.moderated() && !registrant.runs()) {
            return RegistrationState.PENDING;
        }
        return seats.take(registrant.event()) ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
    }

    /** Lets somebody in who asked, onto the waiting list when there is no seat. */
    @Transactional
    RegistrationDetails accept(Actor actor, UUID id, int version) {
        RegistrationDetails before = require(actor, id, RegistrationAction.ACCEPT);
        boolean seated = seats.take(before.event().id());
        return change(actor, before, version, r -> r.accept(seated, today.now()), "REGISTRATION_ACCEPTED", null);
    }

    /** @param reason the person reads it */
    @Transactional
    RegistrationDetails decline(Actor actor, UUID id, int version, String reason) {
        RegistrationDetails before = require(actor, id, RegistrationAction.DECLINE);
        RegistrationDetails after =
                change(actor, before, version, r -> r.decline(reason, today.now()), "REGISTRATION_DECLINED", reason);
        annexes.eraseNeeds(before.event().id());
        return after;
    }

    /** @throws ProblemException rule-violated when the time is over */
    @Transactional
    RegistrationDetails takeOffer(Actor actor, UUID id, int version) {
        RegistrationDetails before = require(actor, id, RegistrationAction.TAKE_OFFER);
        seats.lock(before.event().id());
        return change(actor, before, version, r -> r.takeOffer(today.now()), "REGISTRATION_CONFIRMED", null);
    }

    /** Frees the seat, which whoever waits is offered at once. */
    @Transactional
    public RegistrationDetails cancel(Actor actor, UUID id, int version) {
        RegistrationDetails before = require(actor, id, RegistrationAction.CANCEL);
        seats.lock(before.event().id());
        RegistrationDetails after =
                change(actor, before, version, r -> r.cancel(today.now()), "REGISTRATION_CANCELLED", null);
        if (before.state().isSeated()) {
            seats.free(before.event().id(), 1);
        }
        annexes.eraseNeeds(before.event().id());
        return after;
    }

    /** Offers that nobody took in time go to the next ones; answers how many lapsed. */
    @Transactional
    int lapse(UUID event) {
        int lapsed = seats.lapse(event);
        annexes.eraseNeeds(event);
        return lapsed;
    }

    private RegistrationDetails change(
            Actor actor,
            RegistrationDetails before,
            int version,
            Consumer<Registration> verb,
            String action,
            @Nullable String reason) {
        Registration registration = registrations.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        registration.requireVersion(version);
        verb.accept(registration);
        registrations.flush();
        RegistrationDetails after = get(actor, before.id());
        audit.record(actor, action, after.subject(), before, after, reason);
        return after;
    }

    private RegistrationDetails require(Actor actor, UUID id, RegistrationAction action) {
        RegistrationDetails before = get(actor, id);
        boolean own = before.person().id().equals(actor.personId());
        boolean runs = registrations.runs(actor, before.event().id()).orElse(false);
        var standing = new RegistrationPolicy.Standing(
                own, runs, before.event().state(), before.event().endsAt(), today.now());
        if (!RegistrationPolicy.mayEver(standing, action)) {
            throw ProblemException.forbidden();
        }
        if (before.event().state() != EventState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-not-published");
        }
        if (!before.event().endsAt().isAfter(today.now())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-over");
        }
        return before;
    }

    private Conditions conditions(Actor actor, UUID event, RegistrationFilter filter) {
        if (!registrations.runs(actor, event).orElseThrow(ProblemException::notFound)) {
            throw ProblemException.forbidden();
        }
        return filter.narrow(CommunityReader.of(actor, today).and("r.event_id = ?", event));
    }

    private Conditions own(Actor actor) {
        return CommunityReader.of(actor, today).and("r.person_id = reader.person");
    }
}
