package fr.essaim.communities.memberships.invitations;

import static fr.essaim.communities.memberships.invitations.InvitationAction.RENEW;
import static fr.essaim.communities.memberships.invitations.InvitationAction.REVOKE;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.memberships.MembershipDetails;
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
import fr.essaim.shared.security.SecretToken;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases of invitations; those of whole lists are {@link InvitationListService}'s. */
@ApplicationScoped
class InvitationService {
    private final MembershipService memberships;
    private final Invitations invitations;
    private final Event<InvitationFact> facts;
    private final AuditTrail audit;
    private final Today today;

    InvitationService(
            MembershipService memberships,
            Invitations invitations,
            Event<InvitationFact> facts,
            AuditTrail audit,
            Today today) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    Page<InvitationDetails> list(Actor actor, UUID community, InvitationFilter filter, PageRequest request) {
        return invitations.page(actor, conditions(actor, community, filter), request);
    }

    CsvExport<InvitationDetails> export(Actor actor, UUID community, InvitationFilter filter, PageRequest request) {
        return invitations.export(actor, conditions(actor, community, filter), request);
    }

    InvitationDetails get(Actor actor, UUID id) {
        return invitations
                .details(actor, InvitationPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    InvitationDetails invite(Actor actor, UUID community, String email) {
        CommunityAccess access = memberships.access(actor, community);
        InvitationPolicy.requireInvite(access);
        access.requireActive();
        InvitationOutcome known =
                invitations.known(community, List.of(email), today.now()).get(email);
        if (known == InvitationOutcome.ALREADY_MEMBER) {
            throw new ProblemException(ProblemCode.ALREADY_MEMBER);
        }
        UUID id = send(actor, community, List.of(email)).keySet().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.ALREADY_INVITED));
        InvitationDetails after = get(actor, id);
        audit.record(actor, "INVITATION_SENT", subject(after), null, after, null);
        return after;
    }

    /**
     * Invites those of these addresses that nobody else invites meanwhile; the caller has judged whether it may.
     *
     * @return the address of each new invitation
     */
    Map<UUID, String> send(Actor actor, UUID community, Collection<String> emails) {
        List<InvitationSent> sent = emails.stream()
                .map(email -> new InvitationSent(Versioned.newId(), email, SecretToken.create()))
                .toList();
        Set<UUID> opened = invitations.open(community, sent, actor.personId(), today.now());
        List<InvitationSent> fresh =
                sent.stream().filter(one -> opened.contains(one.invitationId())).toList();
        if (!fresh.isEmpty()) {
            facts.fire(new InvitationsSent(community, fresh));
        }
        var addresses = new LinkedHashMap<UUID, String>();
        fresh.forEach(one -> addresses.put(one.invitationId(), one.email()));
        return addresses;
    }

    /** Sends it again: the former token is worth nothing any more. */
    @Transactional
    InvitationDetails renew(Actor actor, UUID id, int version) {
        String token = SecretToken.create();
        Consumer<Invitation> verb = invitation -> invitation.renew(SecretToken.hash(token), today.now());
        InvitationDetails renewed = change(actor, id, version, RENEW, verb);
        facts.fire(
                new InvitationsSent(renewed.community().id(), List.of(new InvitationSent(id, renewed.email(), token))));
        return renewed;
    }

    @Transactional
    InvitationDetails revoke(Actor actor, UUID id, int version) {
        return change(actor, id, version, REVOKE, invitation -> invitation.revoke(today.now()));
    }

    /** What a token leads to. Whoever holds it may ask: the mail it came with says as much. */
    @Transactional
    InvitationPreview read(String token) {
        Invitation invitation = withToken(token, LockModeType.NONE);
        invitation.requireOpen(today.now());
        return invitations.preview(invitation.id()).orElseThrow(ProblemException::notFound);
    }

    /** Whoever holds a token may use it, once: people have several addresses. */
    @Transactional
    MembershipDetails accept(Actor actor, String token) {
        return accept(actor, withToken(token, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Accepts without a token what was sent to the actor's own address. */
    @Transactional
    MembershipDetails acceptOwn(Actor actor, UUID id, int version) {
        if (!invitations.isOwn(id, requirePerson(actor))) {
            get(actor, id);
            throw ProblemException.forbidden();
        }
        Invitation invitation = invitations.findById(id, LockModeType.PESSIMISTIC_WRITE);
        invitation.requireVersion(version);
        return accept(actor, invitation);
    }

    private MembershipDetails accept(Actor actor, Invitation invitation) {
        UUID person = requirePerson(actor);
        UUID community = invitation.communityId();
        invitation.requireOpen(today.now());
        // Who was invited need not see the community yet.
        memberships.access(Actor.SYSTEM, community).requireActive();
        if (memberships.belongs(community, person)) {
            throw new ProblemException(ProblemCode.ALREADY_MEMBER);
        }
        InvitationDetails before = get(Actor.SYSTEM, invitation.id());
        invitation.accept(person, today.now());
        invitations.flush();
        InvitationDetails after = get(Actor.SYSTEM, invitation.id());
        audit.record(actor, "INVITATION_ACCEPTED", subject(after), before, after, null);
        MembershipDetails membership = memberships.admit(actor, community, person);
        facts.fire(new InvitationAccepted(invitation.id(), community, person));
        return membership;
    }

    private Invitation withToken(String token, LockModeType lock) {
        String hash = SecretToken.hash(token);
        UUID id = invitations.withToken(hash).orElseThrow(ProblemException::notFound);
        return invitations
                .findByIdOptional(id, lock)
                // Renewed while we waited for it.
                .filter(invitation -> invitation.has(hash))
                .orElseThrow(ProblemException::notFound);
    }

    private InvitationDetails change(
            Actor actor, UUID id, int version, InvitationAction action, Consumer<Invitation> verb) {
        InvitationDetails before = get(actor, id);
        CommunityAccess access = memberships.access(actor, before.community().id());
        InvitationPolicy.requireInvite(access);
        if (action == RENEW) {
            access.requireActive();
        }
        Invitation invitation = invitations.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        invitation.requireVersion(version);
        verb.accept(invitation);
        invitations.flush();
        InvitationDetails after = get(actor, id);
        audit.record(actor, "INVITATION_" + action.done(), subject(after), before, after, null);
        return after;
    }

    private Conditions conditions(Actor actor, UUID community, InvitationFilter filter) {
        InvitationPolicy.requireInvite(memberships.access(actor, community));
        return filter.narrow(CommunityReader.of(actor, today).and("i.community_id = ?", community));
    }

    private static UUID requirePerson(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        return person;
    }

    private static AuditTrail.Subject subject(InvitationDetails invitation) {
        String label = invitation.email() + ", " + invitation.community().name();
        return new AuditTrail.Subject("INVITATION", invitation.id(), label);
    }
}
