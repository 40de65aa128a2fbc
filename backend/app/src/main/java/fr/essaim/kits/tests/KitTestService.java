package fr.essaim.kits.tests;

import fr.essaim.kits.KitSubmitted;
import fr.essaim.kits.KitVersionAction;
import fr.essaim.kits.KitVersionDetails;
import fr.essaim.kits.KitVersionService;
import fr.essaim.kits.KitVersionState;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases of peer tests: whoever writes the kit asks, the tester alone says how it went. */
@ApplicationScoped
public class KitTestService {
    private final KitTests tests;
    private final KitVersionService versions;
    private final AuditTrail audit;
    private final Event<Object> facts;
    private final Today today;

    KitTestService(KitTests tests, KitVersionService versions, AuditTrail audit, Event<Object> facts, Today today) {
        this.tests = tests;
        this.versions = versions;
        this.audit = audit;
        this.facts = facts;
        this.today = today;
    }

    /** @throws ProblemException not-found, forbidden unless the actor writes or tries the kit */
    List<KitTestDetails> of(Actor actor, UUID version) {
        if (!versions.brief(actor, version).allows(KitVersionAction.READ_TESTS)) {
            throw ProblemException.forbidden();
        }
        return tests.ofVersion(version, actor.personId());
    }

    /** @throws ProblemException not-found unless the actor writes or tries the kit */
    KitTestDetails get(Actor actor, UUID id) {
        KitTestDetails test = tests.details(id, actor.personId()).orElseThrow(ProblemException::notFound);
        if (!versions.brief(actor, test.versionId()).allows(KitVersionAction.READ_TESTS)) {
            throw ProblemException.notFound();
        }
        return test;
    }

    /** @throws ProblemException forbidden, illegal-transition unless it is in test, rule-violated of an editor, already-invited */
    @Transactional
    public KitTestDetails invite(Actor actor, UUID version, KitTesterDraft draft) {
        KitVersionDetails tried = versions.brief(actor, version);
        versions.standing(actor, tried.kitId()).require();
        if (tried.state() != KitVersionState.IN_TEST) {
            throw ProblemException.illegalTransition(tried.state(), KitVersionState.IN_TEST);
        }
        if (!tests.isFound(draft.personId(), actor)) {
            throw ProblemException.unknownReference("/personId");
        }
        if (tests.isEditor(tried.kitId(), draft.personId())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/personId", "own-kit");
        }
        if (tests.isInvited(version, tried.round(), draft.personId())) {
            throw new ProblemException(ProblemCode.ALREADY_INVITED);
        }
        KitTestDetails after = get(actor, ask(tried.kitId(), version, tried.round(), draft));
        audit.record(actor, "KIT_TEST_ASKED", subject(after), null, after, null);
        return after;
    }

    /** Whoever has not finished tries what is handed over now; whoever wanted the former text amended is asked again. */
    @Transactional
    void follow(@Observes KitSubmitted submitted) {
        UUID version = submitted.versionId();
        tests.carry(version, submitted.round());
        tests.unsatisfied(version, submitted.round() - 1).stream()
                .filter(draft -> !tests.isEditor(submitted.kitId(), draft.personId()))
                .forEach(draft -> ask(submitted.kitId(), version, submitted.round(), draft));
    }

    private UUID ask(UUID kit, UUID version, int round, KitTesterDraft draft) {
        var test = new KitTest(version, round, draft, today.now());
        tests.persistAndFlush(test);
        facts.fire(new KitTesterInvited(test.id(), kit, draft.personId()));
        return test.id();
    }

    @Transactional
    public KitTestDetails write(Actor actor, UUID id, int version, KitTestDraft draft) {
        return change(actor, id, version, "KIT_TEST_WRITTEN", test -> test.write(draft, today.now()));
    }

    /** @throws ProblemException rule-violated of who became an editor meanwhile, and without a verdict */
    @Transactional
    public KitTestDetails finish(Actor actor, UUID id, int version) {
        return change(actor, id, version, "KIT_TEST_FINISHED", test -> test.finish(today.now()));
    }

    private KitTestDetails change(Actor actor, UUID id, int version, String action, Consumer<KitTest> verb) {
        KitTestDetails before = get(actor, id);
        if (!before.tester().id().equals(actor.personId())) {
            throw ProblemException.forbidden();
        }
        KitTest test = tests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        test.requireVersion(version);
        KitVersionDetails tried = versions.brief(actor, before.versionId());
        if (tried.state() != KitVersionState.IN_TEST) {
            throw ProblemException.illegalTransition(tried.state(), KitVersionState.IN_TEST);
        }
        if (tests.isEditor(tried.kitId(), before.tester().id())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "own-kit");
        }
        verb.accept(test);
        tests.flush();
        KitTestDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, null);
        if (after.finishedAt() != null) {
            facts.fire(new KitTestFinished(id, tried.kitId()));
        }
        return after;
    }

    private static AuditTrail.Subject subject(KitTestDetails test) {
        return new AuditTrail.Subject("KIT_TEST", test.id(), test.kitCode());
    }
}
