package fr.essaim.communities.meetings;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.cycles.CycleService;
import fr.essaim.communities.groups.WorkingGroupAction;
import fr.essaim.communities.groups.WorkingGroupDetails;
import fr.essaim.communities.groups.WorkingGroupService;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a meeting may stand, and who may put it there: in a community, a group of it, a year of its cycles. */
@ApplicationScoped
class MeetingPlaces {
    private final CommunityService communities;
    private final WorkingGroupService groups;
    private final CycleService cycles;

    MeetingPlaces(CommunityService communities, WorkingGroupService groups, CycleService cycles) {
        this.communities = communities;
        this.groups = groups;
        this.cycles = cycles;
    }

    /** @throws ProblemException not-found unless the actor may know of the community */
    void requireKnown(Actor actor, UUID community) {
        communities.access(actor, community);
    }

    /** @throws ProblemException when the actor may not write such a meeting, or it stands where none can */
    void require(Actor actor, UUID community, MeetingDraft draft) {
        requireWriter(actor, community, draft.groupId());
        draft.requirePeriod();
        cycles.requireYear(community, draft.cycleYearId(), "/cycleYearId");
    }

    /**
     * @param group the working group that meets, null when it is the community
     * @throws ProblemException not-found, forbidden, rule-violated when the community is archived, unknown-reference when the
     *     group is none of its own
     */
    void requireWriter(Actor actor, UUID community, @Nullable UUID group) {
        CommunityAccess access = communities.access(actor, community);
        boolean decides = access.writer() || access.mayFacilitate();
        if (group == null) {
            if (!decides) {
                throw ProblemException.forbidden();
            }
        } else {
            WorkingGroupDetails meeting = group(actor, community, group);
            if (!decides && !meeting.actions().contains(WorkingGroupAction.APPOINT_LEAD)) {
                throw ProblemException.forbidden();
            }
        }
        access.requireActive();
    }

    private WorkingGroupDetails group(Actor actor, UUID community, UUID id) {
        try {
            WorkingGroupDetails group = groups.get(actor, id);
            if (group.community().id().equals(community)) {
                return group;
            }
        } catch (ProblemException unknown) {
            if (unknown.code() != ProblemCode.NOT_FOUND) {
                throw unknown;
            }
        }
        throw ProblemException.unknownReference("/groupId");
    }
}
