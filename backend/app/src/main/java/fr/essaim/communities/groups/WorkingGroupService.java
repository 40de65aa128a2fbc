package fr.essaim.communities.groups;

import static fr.essaim.communities.groups.WorkingGroupAction.ACTIVATE;
import static fr.essaim.communities.groups.WorkingGroupAction.APPOINT_LEAD;
import static fr.essaim.communities.groups.WorkingGroupAction.CLOSE;
import static fr.essaim.communities.groups.WorkingGroupAction.PAUSE;
import static fr.essaim.communities.groups.WorkingGroupAction.REOPEN;
import static fr.essaim.communities.groups.WorkingGroupAction.UPDATE;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases of working groups. */
@ApplicationScoped
public class WorkingGroupService {
    private final CommunityService communities;
    private final WorkingGroups groups;
    private final GroupSeats seats;
    private final AuditTrail audit;
    private final Today today;

    WorkingGroupService(
            CommunityService communities, WorkingGroups groups, GroupSeats seats, AuditTrail audit, Today today) {
        this.communities = communities;
        this.groups = groups;
        this.seats = seats;
        this.audit = audit;
        this.today = today;
    }

    Page<WorkingGroupDetails> list(Actor actor, UUID community, WorkingGroupFilter filter, PageRequest request) {
        return groups.page(actor, conditions(actor, community, filter), request);
    }

    CsvExport<WorkingGroupDetails> export(Actor actor, UUID community, WorkingGroupFilter filter, PageRequest request) {
        return groups.export(actor, conditions(actor, community, filter), request);
    }

    /** @throws ProblemException not-found unless there is such a group and the actor may know of its community */
    public WorkingGroupDetails get(Actor actor, UUID id) {
        return groups.details(actor, CommunityReader.visible(actor, today), id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Forms a group. Its lead, when one is named, sits in it from the start.
     *
     * @param demo whether this is invented demonstration data
     * @throws ProblemException rule-violated when the lead is not a member of the community
     */
    @Transactional
    public WorkingGroupDetails create(Actor actor, UUID community, WorkingGroupDraft draft, boolean demo) {
        CommunityAccess access = communities.access(actor, community);
        if (!access.writer() && !access.mayFacilitate()) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
        var group = new WorkingGroup(community, draft, demo, today.now());
        groups.persistAndFlush(group);
        if (draft.leadId() != null) {
            seats.take(actor, group.id(), draft.leadId(), "/leadId");
            group.appoint(draft.leadId(), today.now());
            groups.flush();
        }
        WorkingGroupDetails after = get(actor, group.id());
        audit.record(actor, "WORKING_GROUP_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    WorkingGroupDetails update(Actor actor, UUID id, int version, WorkingGroupDraft draft) {
        if (draft.leadId() != null) {
            throw ProblemException.invalidField("/leadId", "creation-only");
        }
        return change(actor, id, version, UPDATE, (group, now) -> group.revise(draft, now), null);
    }

    /** @throws ProblemException group-needs-lead when nobody leads it */
    @Transactional
    public WorkingGroupDetails activate(Actor actor, UUID id, int version) {
        return change(actor, id, version, ACTIVATE, WorkingGroup::activate, null);
    }

    @Transactional
    public WorkingGroupDetails pause(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, PAUSE, (group, now) -> group.pause(reason, now), reason);
    }

    @Transactional
    public WorkingGroupDetails close(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, CLOSE, (group, now) -> group.close(reason, now), reason);
    }

    @Transactional
    WorkingGroupDetails reopen(Actor actor, UUID id, int version) {
        return change(actor, id, version, REOPEN, WorkingGroup::reopen, null);
    }

    /**
     * Hands the group to somebody, who sits in it from now on if not yet.
     *
     * @throws ProblemException rule-violated when they are not a member of the community
     */
    @Transactional
    WorkingGroupDetails appoint(Actor actor, UUID id, int version, UUID person) {
        BiConsumer<WorkingGroup, Instant> verb = (group, now) -> {
            seats.take(actor, id, person, "/personId");
            group.appoint(person, now);
        };
        return change(actor, id, version, APPOINT_LEAD, verb, null);
    }

    /**
     * Lets those pass who may do this to the group, for what lives in it.
     *
     * @throws ProblemException not-found, forbidden, or rule-violated when the community is archived or the group is closed
     */
    public void require(Actor actor, UUID id, WorkingGroupAction action) {
        WorkingGroupDetails read = get(actor, id);
        CommunityAccess access = communities.access(actor, read.community().id());
        WorkingGroup group = groups.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        require(actor, access, read, group, action);
        if (read.state() == WorkingGroupState.CLOSED) {
            throw WorkingGroup.closedProblem();
        }
    }

    private static void require(
            Actor actor,
            CommunityAccess access,
            WorkingGroupDetails read,
            WorkingGroup group,
            WorkingGroupAction action) {
        UUID person = actor.personId();
        var standing = new WorkingGroupPolicy.Standing(
                access.writer() || access.mayFacilitate(),
                access.isMember(),
                read.mySeatId() != null,
                person != null && group.isLedBy(person));
        if (!WorkingGroupPolicy.may(standing, action)) {
            throw ProblemException.forbidden();
        }
        access.requireActive();
    }

    private WorkingGroupDetails change(
            Actor actor,
            UUID id,
            int version,
            WorkingGroupAction action,
            BiConsumer<WorkingGroup, Instant> verb,
            @Nullable String reason) {
        WorkingGroupDetails before = get(actor, id);
        CommunityAccess access = communities.access(actor, before.community().id());
        WorkingGroup group = groups.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        require(actor, access, before, group, action);
        group.requireVersion(version);
        verb.accept(group, today.now());
        groups.flush();
        WorkingGroupDetails after = get(actor, id);
        audit.record(actor, "WORKING_GROUP_" + action.outcome(), subject(after), before, after, reason);
        return after;
    }

    private Conditions conditions(Actor actor, UUID community, WorkingGroupFilter filter) {
        communities.access(actor, community);
        return filter.narrow(CommunityReader.visible(actor, today).and("g.community_id = ?", community));
    }

    static AuditTrail.Subject subject(WorkingGroupDetails group) {
        return new AuditTrail.Subject(
                "WORKING_GROUP",
                group.id(),
                group.name() + ", " + group.community().name());
    }
}
