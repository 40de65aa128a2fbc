package fr.essaim.communities.groups;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets people sit down in working groups and get up again, inside the transaction of whoever lets them. */
@ApplicationScoped
class GroupSeats {
    private final WorkingGroups groups;
    private final GroupMembers members;
    private final AuditTrail audit;
    private final Today today;

    GroupSeats(WorkingGroups groups, GroupMembers members, AuditTrail audit, Today today) {
        this.groups = groups;
        this.members = members;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Gives somebody a seat; answers the one they have, if any, as it is.
     *
     * @param field of the body, which names the person
     * @throws ProblemException rule-violated when they do not take part in the community, or the group is closed
     */
    UUID take(Actor actor, UUID group, UUID person, String field) {
        boolean fresh = members.seat(Versioned.newId(), group, person, today.date(), today.now());
        UUID seat = members.seatOf(group, person).orElseThrow(() -> refused(group, field));
        if (fresh) {
            GroupMemberDetails begun = read(seat);
            audit.record(actor, "WORKING_GROUP_MEMBER_JOINED", subject(begun), null, begun, null);
        }
        return seat;
    }

    private ProblemException refused(UUID group, String field) {
        return group(group).state() == WorkingGroupState.CLOSED
                ? WorkingGroup.closedProblem()
                : new ProblemException(ProblemCode.RULE_VIOLATED).atField(field, "not-a-member");
    }

    /**
     * Ends a seat; a lead gives up the group with it.
     *
     * @param why the person reads it; null for who leaves by themselves
     * @throws ProblemException group-needs-lead when they lead an active group
     */
    void end(Actor actor, GroupMember seat, GroupMemberAction action, @Nullable String why) {
        GroupMemberDetails before = read(seat.id());
        if (before.lead()) {
            change(actor, before.group().id(), group -> group.vacate(today.now()), null);
        }
        seat.leave(today.date(), why, today.now());
        members.flush();
        audit.record(actor, "WORKING_GROUP_MEMBER_" + action.outcome(), subject(before), before, read(seat.id()), why);
    }

    /** The community lost somebody for good: they leave its groups, and those they led wait for another lead. */
    void endAll(UUID community, UUID person) {
        loseLead(community, person);
        for (UUID seat : members.seatsIn(community, person)) {
            GroupMember member = members.findByIdOptional(seat).orElseThrow(ProblemException::notFound);
            end(Actor.SYSTEM, member, GroupMemberAction.LEAVE, null);
        }
    }

    /** Somebody does not take part in the community now: the groups they led wait for another lead. */
    void loseLead(UUID community, UUID person) {
        for (UUID group : groups.ledBy(community, person)) {
            change(Actor.SYSTEM, group, led -> led.lose(today.now()), null);
        }
    }

    private void change(Actor actor, UUID id, Consumer<WorkingGroup> verb, @Nullable String reason) {
        WorkingGroupDetails before = group(id);
        verb.accept(groups.findByIdOptional(id).orElseThrow(ProblemException::notFound));
        // Before the seat is touched: the database keeps whoever leads a group in it.
        groups.flush();
        WorkingGroupDetails after = group(id);
        audit.record(actor, "WORKING_GROUP_LEAD_LEFT", WorkingGroupService.subject(after), before, after, reason);
    }

    private WorkingGroupDetails group(UUID id) {
        return groups.details(Actor.SYSTEM, CommunityReader.visible(Actor.SYSTEM, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    private GroupMemberDetails read(UUID seat) {
        return members.details(Actor.SYSTEM, GroupMemberPolicy.visible(Actor.SYSTEM, today), seat)
                .orElseThrow(ProblemException::notFound);
    }

    private static AuditTrail.Subject subject(GroupMemberDetails seat) {
        return new AuditTrail.Subject(
                "WORKING_GROUP_MEMBER",
                seat.id(),
                seat.person().displayName() + ", " + seat.group().name());
    }
}
