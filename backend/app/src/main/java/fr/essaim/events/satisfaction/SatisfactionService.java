package fr.essaim.events.satisfaction;

import fr.essaim.events.EventAction;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;

/** Use cases of satisfaction. */
@ApplicationScoped
class SatisfactionService {
    private final EventService events;
    private final Satisfactions satisfactions;
    private final Event<SatisfactionReady> ready;
    private final AuditTrail audit;
    private final Today today;

    SatisfactionService(
            EventService events,
            Satisfactions satisfactions,
            Event<SatisfactionReady> ready,
            AuditTrail audit,
            Today today) {
        this.events = events;
        this.satisfactions = satisfactions;
        this.ready = ready;
        this.audit = audit;
        this.today = today;
    }

    /** @throws ProblemException not-found, forbidden to who neither runs the event nor came */
    SatisfactionForm get(Actor actor, UUID id) {
        EventDetails event = events.get(actor, id);
        if (!runs(event) && !satisfactions.came(id, actor.personId())) {
            throw ProblemException.forbidden();
        }
        return form(actor, event);
    }

    /**
     * Chooses the questions.
     *
     * @throws ProblemException not-found, forbidden, stale-version, rule-violated once somebody has answered
     */
    @Transactional
    SatisfactionForm write(Actor actor, UUID id, int version, SatisfactionDraft draft) {
        EventDetails event = requireRuns(actor, id);
        if (new HashSet<>(draft.questions()).size() < draft.questions().size()) {
            throw ProblemException.invalidField("/questions", "repeated");
        }
        if (event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-cancelled");
        }
        satisfactions.lock(id);
        SatisfactionForm before = form(actor, event);
        if (before.replies() > 0) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "form-answered");
        }
        if (!satisfactions.write(id, version, draft, today.now())) {
            throw ProblemException.staleVersion(before.version());
        }
        SatisfactionForm after = form(actor, event);
        audit.record(actor, "SATISFACTION_FORM_WRITTEN", subject("SATISFACTION_FORM", id, event), before, after, null);
        return after;
    }

    /**
     * Answers, once. The trail tells that somebody answered, never what.
     *
     * @throws ProblemException not-found, forbidden to who did not come, rule-violated, already-answered
     */
    @Transactional
    SatisfactionForm reply(Actor actor, UUID id, SatisfactionReply reply) {
        EventDetails event = events.get(actor, id);
        UUID person = actor.personId();
        if (person == null || !satisfactions.came(id, person)) {
            throw ProblemException.forbidden();
        }
        satisfactions.lock(id);
        SatisfactionForm form = form(actor, event);
        requireOpen(event, form);
        if (reply.ratings().size() != form.questions().size()) {
            throw ProblemException.invalidField("/ratings", "one-for-each");
        }
        if (reply.texts().size() != form.ownQuestions().size()) {
            throw ProblemException.invalidField("/texts", "one-for-each");
        }
        UUID replied = satisfactions.reply(id, person).orElseThrow(() -> new ProblemException(ProblemCode.RULE_VIOLATED)
                .atParameter("id", "answered"));
        satisfactions.answer(id, reply);
        boolean shown = satisfactions.show(id, SatisfactionResults.FEWEST);
        audit.record(actor, "SATISFACTION_REPLIED", subject("SATISFACTION_REPLY", replied, event), null, null, null);
        if (shown && form.replies() < SatisfactionResults.FEWEST) {
            ready.fire(new SatisfactionReady(id));
        }
        return form(actor, event);
    }

    /** @throws ProblemException not-found, forbidden */
    SatisfactionResults results(Actor actor, UUID id) {
        requireRuns(actor, id);
        return SatisfactionResults.of(satisfactions.answers(id));
    }

    /** The same as a file; no line while they are hidden. */
    CsvExport<SatisfactionResults.Line> export(Actor actor, UUID id) {
        return CsvExport.of(SatisfactionResults.CSV, results(actor, id).lines());
    }

    private void requireOpen(EventDetails event, SatisfactionForm form) {
        if (form.version() == 0) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "nothing-asked");
        }
        if (event.endsAt().isAfter(today.now())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "asked-afterwards");
        }
    }

    private SatisfactionForm form(Actor actor, EventDetails event) {
        return satisfactions.form(event.id(), actor.personId(), runs(event), today.now());
    }

    private EventDetails requireRuns(Actor actor, UUID id) {
        EventDetails event = events.get(actor, id);
        if (!runs(event)) {
            throw ProblemException.forbidden();
        }
        return event;
    }

    private static boolean runs(EventDetails event) {
        return event.actions().contains(EventAction.READ_REGISTRATIONS);
    }

    private static AuditTrail.Subject subject(String kind, UUID id, EventDetails event) {
        return new AuditTrail.Subject(kind, id, event.title());
    }
}
