package fr.essaim.competences.learnt;

import fr.essaim.competences.CompetenceFrameworkService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of prior learning: said by people, decided by staff and by who facilitates a community of theirs. */
@ApplicationScoped
public class PriorLearningService {
    private final PriorLearnings learnings;
    private final CompetenceFrameworkService frameworks;
    private final AuditTrail audit;
    private final Event<Object> facts;
    private final Today today;

    PriorLearningService(
            PriorLearnings learnings,
            CompetenceFrameworkService frameworks,
            AuditTrail audit,
            Event<Object> facts,
            Today today) {
        this.learnings = learnings;
        this.frameworks = frameworks;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    Page<PriorLearningDetails> list(Actor actor, PriorLearningFilter filter, PageRequest request) {
        return learnings.page(actor, filter, request);
    }

    PriorLearningDetails get(Actor actor, UUID id) {
        return learnings.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException unknown-reference, prior-learning-waits while another about the same competence waits */
    @Transactional
    PriorLearningDetails say(Actor actor, PriorLearningDraft draft) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return say(actor, person, draft);
    }

    /** Enters what somebody said; for commands of the platform. */
    @Transactional
    public UUID enter(Actor actor, UUID person, PriorLearningDraft draft) {
        if (actor.kind() != Actor.Kind.SYSTEM) {
            throw ProblemException.forbidden();
        }
        return say(actor, person, draft).id();
    }

    private PriorLearningDetails say(Actor actor, UUID person, PriorLearningDraft draft) {
        if (!frameworks.unknownAmong(List.of(draft.competence())).isEmpty()) {
            throw ProblemException.unknownReference("/competence");
        }
        if (learnings.isWaiting(person, draft.competence())) {
            throw new ProblemException(ProblemCode.PRIOR_LEARNING_WAITS);
        }
        var learning = new PriorLearning(person, draft, today.now());
        learnings.persistAndFlush(learning);
        PriorLearningDetails after = get(actor, learning.id());
        audit.record(actor, "PRIOR_LEARNING_SAID", subject(after), null, after, null);
        facts.fire(new PriorLearningSaid(after.id(), person));
        return after;
    }

    @Transactional
    public PriorLearningDetails accept(Actor actor, UUID id, int version) {
        return change(
                actor, id, version, PriorLearningAction.ACCEPT, null, l -> l.accept(actor.personId(), today.now()));
    }

    @Transactional
    public PriorLearningDetails decline(Actor actor, UUID id, int version, String reason) {
        return change(
                actor,
                id,
                version,
                PriorLearningAction.DECLINE,
                reason,
                l -> l.decline(reason, actor.personId(), today.now()));
    }

    @Transactional
    PriorLearningDetails withdraw(Actor actor, UUID id, int version) {
        return change(actor, id, version, PriorLearningAction.WITHDRAW, null, l -> l.withdraw(today.now()));
    }

    private PriorLearningDetails change(
            Actor actor,
            UUID id,
            int version,
            PriorLearningAction action,
            @Nullable String reason,
            Consumer<PriorLearning> verb) {
        PriorLearningDetails before = get(actor, id);
        boolean own = before.person().id().equals(actor.personId());
        if (own != (action == PriorLearningAction.WITHDRAW)) {
            throw ProblemException.forbidden();
        }
        PriorLearning learning = learnings.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        learning.requireVersion(version);
        verb.accept(learning);
        learnings.flush();
        PriorLearningDetails after = get(actor, id);
        audit.record(actor, "PRIOR_LEARNING_" + after.state(), subject(after), before, after, reason);
        if (!own) {
            boolean accepted = after.state() == PriorLearningState.ACCEPTED;
            facts.fire(new PriorLearningDecided(id, before.person().id(), accepted));
        }
        return after;
    }

    private static AuditTrail.Subject subject(PriorLearningDetails learning) {
        return new AuditTrail.Subject(
                "PRIOR_LEARNING", learning.id(), learning.competenceLabel().fr());
    }
}
