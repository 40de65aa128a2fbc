package fr.essaim.communities.memberships.requests;

import static fr.essaim.communities.memberships.requests.MembershipRequestAction.ACCEPT;
import static fr.essaim.communities.memberships.requests.MembershipRequestAction.REFUSE;
import static fr.essaim.communities.memberships.requests.MembershipRequestAction.WITHDRAW;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.JoinPolicy;
import fr.essaim.communities.memberships.MemberJoined;
import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of requests to join. */
@ApplicationScoped
public class MembershipRequestService {
    /** A queue is worked off from its oldest; one's own requests are read from the newest. */
    private static final String OLDEST_FIRST = "submittedAt";

    private static final String NEWEST_FIRST = "-submittedAt";

    private final MembershipService memberships;
    private final MembershipRequests requests;
    private final Event<MembershipRequestFact> facts;
    private final AuditTrail audit;
    private final Today today;

    MembershipRequestService(
            MembershipService memberships,
            MembershipRequests requests,
            Event<MembershipRequestFact> facts,
            AuditTrail audit,
            Today today) {
        this.memberships = memberships;
        this.requests = requests;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    Page<MembershipRequestDetails> queue(
            Actor actor, UUID community, MembershipRequestFilter filter, PageRequest page) {
        return requests.page(actor, OLDEST_FIRST, queued(actor, community, filter), page);
    }

    CsvExport<MembershipRequestDetails> exportQueue(
            Actor actor, UUID community, MembershipRequestFilter filter, PageRequest page) {
        return requests.export(actor, OLDEST_FIRST, queued(actor, community, filter), page);
    }

    Page<MembershipRequestDetails> mine(Actor actor, MyRequestFilter filter, PageRequest page) {
        return requests.page(actor, NEWEST_FIRST, own(actor, filter), page);
    }

    CsvExport<MembershipRequestDetails> exportMine(Actor actor, MyRequestFilter filter, PageRequest page) {
        return requests.export(actor, NEWEST_FIRST, own(actor, filter), page);
    }

    MembershipRequestDetails get(Actor actor, UUID id) {
        return requests.details(actor, MembershipRequestPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    MembershipRequestDetails submit(Actor actor, UUID community, MembershipRequestDraft draft) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        CommunityAccess access = memberships.access(actor, community);
        access.requireActive();
        if (memberships.belongs(community, person)) {
            throw new ProblemException(ProblemCode.ALREADY_MEMBER);
        }
        if (access.joinPolicy() != JoinPolicy.ON_REQUEST) {
            String fault = access.joinPolicy() == JoinPolicy.OPEN ? "join-at-once" : "join-by-invitation";
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", fault);
        }
        UUID id = Versioned.newId();
        requests.add(id, community, person, draft.words(), today.date().plusDays(access.answerDays()), today.now());
        MembershipRequestDetails after = get(actor, id);
        audit.record(actor, "MEMBERSHIP_REQUEST_SUBMITTED", subject(after), null, after, null);
        facts.fire(new MembershipRequested(id, community, person));
        return after;
    }

    @Transactional
    MembershipRequestDetails accept(Actor actor, UUID id, int version) {
        MembershipRequestDetails accepted =
                decide(actor, id, version, ACCEPT, request -> request.accept(actor.personId(), today.now()), null);
        UUID community = accepted.community().id();
        UUID applicant = accepted.person().id();
        memberships.admit(actor, community, applicant);
        facts.fire(new MembershipRequestAccepted(id, community, applicant));
        return accepted;
    }

    @Transactional
    MembershipRequestDetails refuse(Actor actor, UUID id, int version, String reason) {
        MembershipRequestDetails refused = decide(
                actor, id, version, REFUSE, request -> request.refuse(reason, actor.personId(), today.now()), reason);
        facts.fire(new MembershipRequestRefused(
                id, refused.community().id(), refused.person().id()));
        return refused;
    }

    @Transactional
    MembershipRequestDetails withdraw(Actor actor, UUID id, int version) {
        MembershipRequestDetails withdrawn =
                decide(actor, id, version, WITHDRAW, request -> request.withdraw(today.now()), null);
        facts.fire(new MembershipRequestWithdrawn(
                id, withdrawn.community().id(), withdrawn.person().id()));
        return withdrawn;
    }

    /** Enters what happened elsewhere as it stands; membership is for the caller to enter. */
    @Transactional
    public MembershipRequestDetails enter(Actor actor, PastRequest past) {
        CommunityAccess access = memberships.access(actor, past.communityId());
        access.requireFacilitator();
        UUID id = Versioned.newId();
        var answerBy = past.submittedAt().atZone(Today.FRANCE).toLocalDate().plusDays(access.answerDays());
        requests.add(id, past.communityId(), past.personId(), past.words(), answerBy, past.submittedAt());
        past.replay(requests.findByIdOptional(id).orElseThrow(ProblemException::notFound));
        requests.flush();
        MembershipRequestDetails after = get(actor, id);
        audit.record(actor, "MEMBERSHIP_REQUEST_ENTERED", subject(after), null, after, null);
        return after;
    }

    /** Who joined another way no longer waits for an answer. */
    void settle(@Observes MemberJoined joined) {
        requests.open(joined.communityId(), joined.personId()).ifPresent(id -> {
            MembershipRequestDetails before = get(Actor.SYSTEM, id);
            requests.findByIdOptional(id)
                    .orElseThrow(ProblemException::notFound)
                    .withdraw(today.now());
            requests.flush();
            MembershipRequestDetails after = get(Actor.SYSTEM, id);
            audit.record(Actor.SYSTEM, "MEMBERSHIP_REQUEST_WITHDRAWN", subject(after), before, after, null);
            facts.fire(new MembershipRequestWithdrawn(id, joined.communityId(), joined.personId()));
        });
    }

    private MembershipRequestDetails decide(
            Actor actor,
            UUID id,
            int version,
            MembershipRequestAction action,
            Consumer<MembershipRequest> verb,
            @Nullable String reason) {
        MembershipRequestDetails before = get(actor, id);
        if (!MembershipRequestPolicy.may(
                actor, facilitates(actor, before), before.person().id(), action)) {
            throw ProblemException.forbidden();
        }
        if (action == ACCEPT) {
            memberships.access(actor, before.community().id()).requireActive();
        }
        MembershipRequest request = requests.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        request.requireVersion(version);
        verb.accept(request);
        requests.flush();
        MembershipRequestDetails after = get(actor, id);
        audit.record(actor, "MEMBERSHIP_REQUEST_" + action.outcome(), subject(after), before, after, reason);
        return after;
    }

    /** The applicant sees a request without seeing the community's queue, perhaps even without seeing the community. */
    private boolean facilitates(Actor actor, MembershipRequestDetails request) {
        return actor.isStaff()
                || memberships.facilitators(request.community().id()).stream()
                        .anyMatch(facilitator -> facilitator.equals(actor.personId()));
    }

    private Conditions queued(Actor actor, UUID community, MembershipRequestFilter filter) {
        memberships.access(actor, community).requireFacilitator();
        return filter.narrow(CommunityReader.of(actor, today).and("q.community_id = ?", community));
    }

    private Conditions own(Actor actor, MyRequestFilter filter) {
        return filter.narrow(CommunityReader.of(actor, today).and("q.person_id = reader.person"));
    }

    private static AuditTrail.Subject subject(MembershipRequestDetails request) {
        String label =
                request.person().displayName() + ", " + request.community().name();
        return new AuditTrail.Subject("MEMBERSHIP_REQUEST", request.id(), label);
    }
}
