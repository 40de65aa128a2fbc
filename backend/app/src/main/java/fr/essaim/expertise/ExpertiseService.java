package fr.essaim.expertise;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.topics.TopicTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Use cases of one's own expertise. Claims are written against the version that was read; consent is given and taken back at once,
 * whatever else changed.
 */
@ApplicationScoped
public class ExpertiseService {
    /** More than anybody is known for. */
    private static final int MOST_CLAIMS = 40;

    private final ExpertiseProfiles profiles;
    private final TopicTags topics;
    private final AuditTrail audit;
    private final Today today;

    ExpertiseService(ExpertiseProfiles profiles, TopicTags topics, AuditTrail audit, Today today) {
        this.profiles = profiles;
        this.topics = topics;
        this.audit = audit;
        this.today = today;
    }

    MyExpertise get(Actor actor) {
        return of(actor, person(actor));
    }

    /**
     * Says how far one is with a topic, or says it anew.
     *
     * @throws ProblemException not-found when there is no such topic, rule-violated when it is no longer in use or there are too many
     */
    @Transactional
    MyExpertise claim(Actor actor, int version, UUID topic, ClaimDraft draft) {
        return claim(actor, person(actor), version, topic, draft);
    }

    @Transactional
    MyExpertise drop(Actor actor, int version, UUID topic) {
        UUID person = person(actor);
        profiles.hold(person);
        UUID held = topics.require(topic, true);
        MyExpertise before = of(actor, person);
        if (before.claimOf(held).isEmpty()) {
            throw ProblemException.notFound();
        }
        advance(actor, person, version);
        profiles.drop(person, held);
        return recorded(actor, person, "EXPERTISE_PROFILE_CLAIM_DROPPED", before);
    }

    @Transactional
    MyExpertise consent(Actor actor) {
        UUID person = person(actor);
        profiles.hold(person);
        MyExpertise before = of(actor, person);
        boolean changed = profiles.consent(person, today.now());
        return changed ? recorded(actor, person, "EXPERTISE_PROFILE_CONSENT_GIVEN", before) : before;
    }

    @Transactional
    MyExpertise withdraw(Actor actor) {
        UUID person = person(actor);
        profiles.hold(person);
        MyExpertise before = of(actor, person);
        boolean changed = profiles.withdraw(person, today.now());
        return changed ? recorded(actor, person, "EXPERTISE_PROFILE_CONSENT_WITHDRAWN", before) : before;
    }

    /** Enters what somebody said of themselves elsewhere; for commands of the platform. */
    @Transactional
    public void enter(Actor actor, UUID person, UUID topic, ClaimDraft draft) {
        claim(requireSystem(actor), person, of(actor, person).version(), topic, draft);
    }

    /** Enters that somebody agreed elsewhere to be found; for commands of the platform. */
    @Transactional
    public void enterConsent(Actor actor, UUID person) {
        profiles.hold(person);
        MyExpertise before = of(requireSystem(actor), person);
        if (profiles.consent(person, today.now())) {
            recorded(actor, person, "EXPERTISE_PROFILE_CONSENT_GIVEN", before);
        }
    }

    private MyExpertise claim(Actor actor, UUID person, int version, UUID topic, ClaimDraft draft) {
        profiles.hold(person);
        MyExpertise before = of(actor, person);
        UUID held = topics.require(topic, before.claimOf(topic).isPresent());
        advance(actor, person, version);
        profiles.claim(person, held, draft, today.now());
        MyExpertise after = recorded(actor, person, "EXPERTISE_PROFILE_CLAIM_WRITTEN", before);
        if (after.claims().size() > MOST_CLAIMS) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED)
                    .atParameter("topicId", "too-many-claims", MOST_CLAIMS);
        }
        return after;
    }

    private void advance(Actor actor, UUID person, int version) {
        if (!profiles.advance(person, version, today.now())) {
            throw ProblemException.staleVersion(of(actor, person).version());
        }
    }

    private MyExpertise recorded(Actor actor, UUID person, String action, MyExpertise before) {
        MyExpertise after = of(actor, person);
        var subject = new AuditTrail.Subject("EXPERTISE_PROFILE", person, actor.label());
        audit.record(actor, action, subject, before.declared(), after.declared(), null);
        return after;
    }

    private MyExpertise of(Actor actor, UUID person) {
        return profiles.of(actor, person).orElseThrow(ProblemException::notFound);
    }

    private static Actor requireSystem(Actor actor) {
        if (actor.kind() != Actor.Kind.SYSTEM) {
            throw ProblemException.forbidden();
        }
        return actor;
    }

    private static UUID person(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }
}
