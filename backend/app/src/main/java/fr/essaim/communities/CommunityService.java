package fr.essaim.communities;

import fr.essaim.people.PersonName;
import fr.essaim.people.PersonService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.text.Slug;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases of communities. */
@ApplicationScoped
public class CommunityService {
    /** Leaves room for the number that tells it from those taken. */
    private static final int LONGEST_SLUG_MADE = 70;

    private final Communities communities;
    private final PersonService people;
    private final Event<CommunityFact> facts;
    private final AuditTrail audit;
    private final Today today;

    CommunityService(
            Communities communities, PersonService people, Event<CommunityFact> facts, AuditTrail audit, Today today) {
        this.communities = communities;
        this.people = people;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    Page<CommunitySummary> list(Actor actor, CommunityFilter filter, PageRequest request) {
        return communities.page(filter.conditions(actor, today), request);
    }

    CsvExport<CommunitySummary> export(Actor actor, CommunityFilter filter, PageRequest request) {
        return communities.export(filter.conditions(actor, today), request);
    }

    /** @throws ProblemException not-found unless there is such a community and the actor may know of it */
    public CommunityDetails get(Actor actor, UUID id) {
        return communities
                .details(actor, CommunityReader.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * What the actor may do in a community.
     *
     * @throws ProblemException not-found unless there is such a community and the actor may know of it
     */
    public CommunityAccess access(Actor actor, UUID id) {
        return communities
                .access(actor, CommunityReader.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public CommunityDetails create(Actor actor, CommunityDraft draft, boolean demo) {
        CommunityPolicy.requireWrite(actor);
        PersonName facilitator = firstFacilitator(actor, draft);
        String slug = draft.slug() == null
                ? communities.free(Slug.of(draft.name(), "communaute", LONGEST_SLUG_MADE))
                : draft.slug();
        var community = new Community(draft, slug, demo, today.now());
        communities.persistAndFlush(community);
        communities.tag(community.id(), draft.topicIds(), List.of());
        UUID membership = Versioned.newId();
        communities.addFirstFacilitator(membership, community, facilitator.id(), today.date(), today.now());
        CommunityDetails after = get(actor, community.id());
        audit.record(actor, "COMMUNITY_CREATED", subject(after), null, after, null);
        var stay = new AuditTrail.Subject("MEMBERSHIP", membership, facilitator.displayName() + ", " + after.name());
        audit.record(actor, "MEMBERSHIP_STARTED", stay, null, MembershipRole.FACILITATOR, null);
        facts.fire(new CommunityCreated(community.id(), facilitator.id()));
        return after;
    }

    @Transactional
    CommunityDetails update(Actor actor, UUID id, int version, CommunityDraft draft) {
        if (draft.facilitatorId() != null) {
            throw ProblemException.invalidField("/facilitatorId", "creation-only");
        }
        CommunityDetails before = get(actor, id);
        String slug = draft.slug() == null ? before.slug() : draft.slug();
        return change(
                actor,
                before,
                version,
                (community, now) -> {
                    // Whether a slug is taken is known to those alone who see every community.
                    if (!slug.equals(before.slug()) && !CommunityPolicy.mayWrite(actor)) {
                        throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/slug", "slug-kept");
                    }
                    community.revise(draft, slug, now);
                    communities.tag(id, draft.topicIds(), before.topics());
                },
                "COMMUNITY_UPDATED",
                null);
    }

    @Transactional
    CommunityDetails archive(Actor actor, UUID id, int version, String reason) {
        CommunityDetails after = change(
                actor,
                get(actor, id),
                version,
                (community, now) -> community.archive(reason, now),
                "COMMUNITY_ARCHIVED",
                reason);
        facts.fire(new CommunityArchived(id));
        return after;
    }

    @Transactional
    CommunityDetails restore(Actor actor, UUID id, int version) {
        CommunityDetails after = change(actor, get(actor, id), version, Community::restore, "COMMUNITY_RESTORED", null);
        facts.fire(new CommunityRestored(id));
        return after;
    }

    private CommunityDetails change(
            Actor actor,
            CommunityDetails before,
            int version,
            BiConsumer<Community, Instant> verb,
            String action,
            @Nullable String reason) {
        CommunityPolicy.requireChange(actor, before.my().activeRole());
        Community community = communities.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        community.requireVersion(version);
        verb.accept(community, today.now());
        communities.flush();
        CommunityDetails after = get(actor, before.id());
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private PersonName firstFacilitator(Actor actor, CommunityDraft draft) {
        UUID person = draft.facilitatorId() == null ? actor.personId() : draft.facilitatorId();
        if (person == null) {
            throw ProblemException.invalidField("/facilitatorId", "required");
        }
        PersonName name = people.names(List.of(person)).get(person);
        if (name == null || !name.active()) {
            throw ProblemException.unknownReference("/facilitatorId");
        }
        return name;
    }

    private static AuditTrail.Subject subject(CommunityDetails community) {
        return new AuditTrail.Subject("COMMUNITY", community.id(), community.name());
    }
}
