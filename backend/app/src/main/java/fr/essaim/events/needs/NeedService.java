package fr.essaim.events.needs;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of needs. Whoever changes one locks its registration first. */
@ApplicationScoped
class NeedService {
    private final Needs needs;
    private final NeedLedger ledger;
    private final AuditTrail audit;
    private final Event<NeedFact> facts;
    private final Today today;

    NeedService(Needs needs, NeedLedger ledger, AuditTrail audit, Event<NeedFact> facts, Today today) {
        this.needs = needs;
        this.ledger = ledger;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    /** @throws ProblemException not-found, forbidden to who does not run the event */
    Page<NeedDetails> list(Actor actor, UUID event, PageRequest request) {
        if (!needs.runs(actor, event).orElseThrow(ProblemException::notFound)) {
            throw ProblemException.forbidden();
        }
        return needs.page(actor, event, request);
    }

    /** @throws ProblemException not-found unless it is the actor's own or they run the event */
    RegistrationNeed ofRegistration(Actor actor, UUID registration) {
        return RegistrationNeed.of(found(actor, registration));
    }

    /**
     * Says what one needs, or says it anew, which opens it again.
     *
     * @throws ProblemException not-found, forbidden to all but the person, stale-version, rule-violated
     */
    @Transactional
    RegistrationNeed state(Actor actor, UUID registration, int version, NeedDraft draft) {
        Needs.Found before = foundLocked(actor, registration, version);
        draft.requireSomething("/words");
        if (before.need() == null) {
            ledger.keep(actor, before.about(), draft);
        } else {
            AccessibilityNeed need = entity(before.need().id());
            need.write(draft, today.now());
            record(actor, "ACCESSIBILITY_NEED_CHANGED", before, before.need().state(), NeedState.OPEN);
            facts.fire(new NeedStated(
                    need.id(),
                    need.version(),
                    before.about().event(),
                    before.about().person(),
                    actor.personId()));
        }
        return ofRegistration(actor, registration);
    }

    /** Nothing of it is left. */
    @Transactional
    RegistrationNeed withdraw(Actor actor, UUID registration, int version) {
        Needs.Found before = foundLocked(actor, registration, version);
        if (before.need() == null) {
            throw ProblemException.notFound();
        }
        needs.deleteById(before.need().id());
        record(actor, "ACCESSIBILITY_NEED_WITHDRAWN", before, before.need().state(), null);
        return ofRegistration(actor, registration);
    }

    /** @param answer the person reads it */
    @Transactional
    NeedDetails settle(Actor actor, UUID id, int version, NeedAnswer answer) {
        Needs.Found before = lockedForOrganisers(actor, id);
        AccessibilityNeed need = entity(id);
        need.requireVersion(version);
        need.settle(answer.answer(), actor.personId(), today.now());
        record(actor, "ACCESSIBILITY_NEED_SETTLED", before, NeedState.OPEN, NeedState.SETTLED);
        facts.fire(new NeedSettled(
                id, need.version(), before.about().event(), before.about().person(), actor.personId()));
        return details(actor, id);
    }

    @Transactional
    NeedDetails reopen(Actor actor, UUID id, int version) {
        Needs.Found before = lockedForOrganisers(actor, id);
        AccessibilityNeed need = entity(id);
        need.requireVersion(version);
        need.takeUpAgain(today.now());
        record(actor, "ACCESSIBILITY_NEED_REOPENED", before, NeedState.SETTLED, NeedState.OPEN);
        return details(actor, id);
    }

    /** Answers how many were erased. */
    @Transactional
    int eraseStale() {
        return ledger.eraseStale();
    }

    private Needs.Found foundLocked(Actor actor, UUID registration, int version) {
        needs.lock(registration);
        Needs.Found found = found(actor, registration);
        found.standing().requireOwn();
        int present = RegistrationNeed.of(found).version();
        if (present != version) {
            throw ProblemException.staleVersion(present);
        }
        return found;
    }

    private Needs.Found lockedForOrganisers(Actor actor, UUID id) {
        needs.lock(ofNeed(actor, id).about().registration());
        Needs.Found found = ofNeed(actor, id);
        found.standing().requireRuns();
        return found;
    }

    private Needs.Found found(Actor actor, UUID registration) {
        return needs.ofRegistration(actor, registration).orElseThrow(ProblemException::notFound);
    }

    private Needs.Found ofNeed(Actor actor, UUID id) {
        return needs.ofNeed(actor, id).orElseThrow(ProblemException::notFound);
    }

    private AccessibilityNeed entity(UUID id) {
        return needs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Never its words: the trail outlives them. */
    private void record(Actor actor, String action, Needs.Found about, NeedState before, @Nullable NeedState after) {
        needs.flush();
        UUID id = Objects.requireNonNull(about.need()).id();
        audit.record(
                actor,
                action,
                new AuditTrail.Subject(NeedLedger.SUBJECT, id, about.about().label()),
                Map.of("state", before),
                after == null ? null : Map.of("state", after),
                null);
    }

    private NeedDetails details(Actor actor, UUID id) {
        return Objects.requireNonNull(ofNeed(actor, id).need());
    }
}
