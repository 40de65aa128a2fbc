package fr.essaim.communities.groups;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.memberships.MemberLeft;
import fr.essaim.communities.memberships.MemberRemoved;
import fr.essaim.communities.memberships.MemberSuspended;
import fr.essaim.communities.memberships.MembershipFact;
import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of seats in working groups. */
@ApplicationScoped
public class GroupMemberService {
    private final MembershipService memberships;
    private final WorkingGroupService groups;
    private final GroupMembers members;
    private final GroupSeats seats;
    private final Today today;

    GroupMemberService(
            MembershipService memberships,
            WorkingGroupService groups,
            GroupMembers members,
            GroupSeats seats,
            Today today) {
        this.memberships = memberships;
        this.groups = groups;
        this.members = members;
        this.seats = seats;
        this.today = today;
    }

    Page<GroupMemberDetails> list(Actor actor, UUID group, GroupMemberFilter filter, PageRequest request) {
        return members.page(actor, conditions(actor, group, filter), request);
    }

    CsvExport<GroupMemberDetails> export(Actor actor, UUID group, GroupMemberFilter filter, PageRequest request) {
        return members.export(actor, conditions(actor, group, filter), request);
    }

    GroupMemberDetails get(Actor actor, UUID id) {
        return members.details(actor, GroupMemberPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * Takes a seat, and joins the community on the way when it is open; does nothing for who sits there already.
     *
     * @throws ProblemException rule-violated when the group is closed, or the community lets nobody in at once
     */
    @Transactional
    GroupMemberDetails join(Actor actor, UUID group) {
        WorkingGroupDetails joined = groups.get(actor, group);
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        if (joined.state() == WorkingGroupState.CLOSED) {
            throw WorkingGroup.closedProblem();
        }
        memberships.join(actor, joined.community().id());
        return get(actor, seats.take(actor, group, person, "/personId"));
    }

    /** Enters somebody whom others saw sit down: a member of the community. */
    @Transactional
    public void enter(Actor actor, UUID group, UUID person) {
        memberships.access(actor, groups.get(actor, group).community().id()).requireFacilitator();
        seats.take(actor, group, person, "/personId");
    }

    @Transactional
    GroupMemberDetails leave(Actor actor, UUID id, int version) {
        return end(actor, id, version, GroupMemberAction.LEAVE, null);
    }

    @Transactional
    GroupMemberDetails remove(Actor actor, UUID id, int version, String reason) {
        return end(actor, id, version, GroupMemberAction.REMOVE, reason);
    }

    private GroupMemberDetails end(
            Actor actor, UUID id, int version, GroupMemberAction action, @Nullable String reason) {
        GroupMemberDetails before = get(actor, id);
        CommunityAccess access = memberships.access(actor, before.community().id());
        WorkingGroupDetails group = groups.get(actor, before.group().id());
        boolean decides = access.mayFacilitate() || group.actions().contains(WorkingGroupAction.APPOINT_LEAD);
        if (!GroupMemberPolicy.may(actor, decides, before.person().id(), action)) {
            throw ProblemException.forbidden();
        }
        if (action != GroupMemberAction.LEAVE) {
            access.requireActive();
        }
        GroupMember seat = members.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        seat.requireVersion(version);
        seats.end(actor, seat, action, reason);
        return get(actor, id);
    }

    /** Whoever no longer takes part in a community does not lead its groups, and sits in none once they have left. */
    void settle(@Observes MembershipFact fact) {
        switch (fact) {
            case MemberLeft left -> seats.endAll(left.communityId(), left.personId());
            case MemberRemoved removed -> seats.endAll(removed.communityId(), removed.personId());
            case MemberSuspended suspended -> seats.loseLead(suspended.communityId(), suspended.personId());
            default -> {
                // Who joins, comes back or changes role sits where they sat.
            }
        }
    }

    private Conditions conditions(Actor actor, UUID group, GroupMemberFilter filter) {
        groups.get(actor, group);
        return filter.narrow(GroupMemberPolicy.visible(actor, today).and("s.group_id = ?", group));
    }
}
