package fr.essaim.communities.memberships;

import static fr.essaim.communities.memberships.MembershipAction.CHANGE_ROLE;
import static fr.essaim.communities.memberships.MembershipAction.LEAVE;
import static fr.essaim.communities.memberships.MembershipAction.REINSTATE;
import static fr.essaim.communities.memberships.MembershipAction.REMOVE;
import static fr.essaim.communities.memberships.MembershipAction.SUSPEND;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.JoinPolicy;
import fr.essaim.communities.MembershipRole;
import fr.essaim.communities.MembershipState;
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
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of memberships. */
@ApplicationScoped
public class MembershipService {
    private final CommunityService communities;
    private final Memberships memberships;
    private final Event<MembershipFact> facts;
    private final AuditTrail audit;
    private final Today today;

    MembershipService(
            CommunityService communities,
            Memberships memberships,
            Event<MembershipFact> facts,
            AuditTrail audit,
            Today today) {
        this.communities = communities;
        this.memberships = memberships;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    Page<MembershipDetails> list(Actor actor, UUID community, MembershipFilter filter, PageRequest request) {
        return memberships.page(actor, conditions(actor, community, filter), request);
    }

    CsvExport<MembershipDetails> export(Actor actor, UUID community, MembershipFilter filter, PageRequest request) {
        return memberships.export(actor, conditions(actor, community, filter), request);
    }

    /** @throws ProblemException not-found unless there is such a membership and the actor may see it */
    public MembershipDetails get(Actor actor, UUID id) {
        return memberships
                .details(actor, MembershipPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * What the actor may do in a community, for what lives beside memberships.
     *
     * @throws ProblemException not-found unless there is such a community and the actor may know of it
     */
    public CommunityAccess access(Actor actor, UUID community) {
        return communities.access(actor, community);
    }

    /** Those who run a community, first come first. */
    public List<UUID> facilitators(UUID community) {
        return memberships.facilitators(community, today.date());
    }

    /** Whether the person belongs to the community, takes part or is suspended. */
    public boolean belongs(UUID community, UUID person) {
        return memberships.live(community, person).isPresent();
    }

    /**
     * Joins an open community at once; does nothing for who belongs to it already, however often it is asked.
     *
     * @throws ProblemException rule-violated when the community is not open, is archived, or the person is suspended from it
     */
    @Transactional
    public MembershipDetails join(Actor actor, UUID community) {
        UUID person = requirePerson(actor);
        CommunityAccess access = communities.access(actor, community);
        access.requireActive();
        UUID standing = memberships.live(community, person).orElse(null);
        if (standing == null) {
            requireOpen(access.joinPolicy());
            if (memberships.leftSuspended(community, person, today.date())) {
                throw suspended();
            }
        }
        MembershipDetails membership = standing == null ? admit(actor, community, person) : get(actor, standing);
        if (membership.state() == MembershipState.SUSPENDED) {
            throw suspended();
        }
        return membership;
    }

    /** Makes somebody a member whatever the policy; the caller has judged that. Answers a standing membership as it is. */
    @Transactional
    public MembershipDetails admit(Actor actor, UUID community, UUID person) {
        UUID id = Versioned.newId();
        if (!memberships.open(id, community, person, MembershipRole.MEMBER, today.date(), today.now())) {
            return get(actor, memberships.live(community, person).orElseThrow(ProblemException::notFound));
        }
        MembershipDetails begun = get(actor, id);
        audit.record(actor, "MEMBERSHIP_STARTED", subject(begun), null, begun, null);
        facts.fire(new MemberJoined(id, community, person));
        return begun;
    }

    /** Enters what happened elsewhere as it stands: nobody is told of it as news. */
    @Transactional
    public MembershipDetails enter(Actor actor, PastMembership past) {
        communities.access(actor, past.communityId()).requireFacilitator();
        UUID id = Versioned.newId();
        if (!memberships.open(id, past.communityId(), past.personId(), past.role(), past.joinedOn(), today.now())) {
            throw new ProblemException(ProblemCode.ALREADY_MEMBER);
        }
        past.replay(memberships.findByIdOptional(id).orElseThrow(ProblemException::notFound), today);
        memberships.flush();
        MembershipDetails entered = get(actor, id);
        audit.record(actor, "MEMBERSHIP_ENTERED", subject(entered), null, entered, null);
        return entered;
    }

    @Transactional
    MembershipDetails leave(Actor actor, UUID id, int version) {
        return change(actor, id, version, LEAVE, m -> m.leave(today.date(), today.now()), null, MemberLeft::new);
    }

    @Transactional
    MembershipDetails suspend(Actor actor, UUID id, int version, Suspension suspension) {
        Consumer<Membership> verb = m -> m.suspend(suspension, today.date(), today.now());
        return change(actor, id, version, SUSPEND, verb, suspension.reason(), MemberSuspended::new);
    }

    @Transactional
    MembershipDetails reinstate(Actor actor, UUID id, int version) {
        Consumer<Membership> verb = m -> m.reinstate(today.date(), today.now());
        return change(actor, id, version, REINSTATE, verb, null, MemberReinstated::new);
    }

    @Transactional
    MembershipDetails changeRole(Actor actor, UUID id, int version, MembershipRole role) {
        Consumer<Membership> verb = m -> m.become(role, today.date(), today.now());
        return change(actor, id, version, CHANGE_ROLE, verb, null, MemberRoleChanged::new);
    }

    @Transactional
    MembershipDetails remove(Actor actor, UUID id, int version, String reason) {
        Consumer<Membership> verb = m -> m.remove(reason, today.date(), today.now());
        return change(actor, id, version, REMOVE, verb, reason, MemberRemoved::new);
    }

    private MembershipDetails change(
            Actor actor,
            UUID id,
            int version,
            MembershipAction action,
            Consumer<Membership> verb,
            @Nullable String reason,
            Told fact) {
        MembershipDetails before = get(actor, id);
        CommunityAccess access = communities.access(actor, before.community().id());
        UUID person = before.person().id();
        if (!MembershipPolicy.may(actor, access.mayFacilitate(), person, action)) {
            throw ProblemException.forbidden();
        }
        if (action != LEAVE) {
            access.requireActive();
        }
        Membership membership = memberships.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        membership.requireVersion(version);
        verb.accept(membership);
        memberships.flush();
        MembershipDetails after = get(actor, id);
        audit.record(actor, "MEMBERSHIP_" + action.outcome(), subject(after), before, after, reason);
        facts.fire(fact.of(id, access.id(), person));
        return after;
    }

    private Conditions conditions(Actor actor, UUID community, MembershipFilter filter) {
        communities.access(actor, community);
        return filter.narrow(MembershipPolicy.visible(actor, today).and("m.community_id = ?", community));
    }

    private static UUID requirePerson(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }

    private static void requireOpen(JoinPolicy policy) {
        if (policy != JoinPolicy.OPEN) {
            String fault = policy == JoinPolicy.ON_REQUEST ? "join-on-request" : "join-by-invitation";
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", fault);
        }
    }

    private static ProblemException suspended() {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "still-suspended");
    }

    private static AuditTrail.Subject subject(MembershipDetails membership) {
        String label = membership.person().displayName() + ", "
                + membership.community().name();
        return new AuditTrail.Subject("MEMBERSHIP", membership.id(), label);
    }

    /** Makes the fact of a change. */
    private interface Told {
        MembershipFact of(UUID membershipId, UUID communityId, UUID personId);
    }
}
