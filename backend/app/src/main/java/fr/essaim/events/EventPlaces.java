package fr.essaim.events;

import fr.essaim.communities.CommunityAccess;
import fr.essaim.communities.CommunityService;
import fr.essaim.communities.CommunityVisibility;
import fr.essaim.communities.cycles.CycleService;
import fr.essaim.communities.groups.WorkingGroupAction;
import fr.essaim.communities.groups.WorkingGroupDetails;
import fr.essaim.communities.groups.WorkingGroupService;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an event may stand, and who may put it there: in a community, a group of it, a year of its cycles, or in none. */
@ApplicationScoped
class EventPlaces {
    private final CommunityService communities;
    private final WorkingGroupService groups;
    private final CycleService cycles;

    EventPlaces(CommunityService communities, WorkingGroupService groups, CycleService cycles) {
        this.communities = communities;
        this.groups = groups;
        this.cycles = cycles;
    }

    /**
     * @param before the event as it was, which may stay where it stands; null for a new one
     * @throws ProblemException when the actor may not put such an event there, or it stands where none can
     */
    void require(Actor actor, EventDraft draft, @Nullable EventDetails before) {
        UUID community = draft.communityId();
        boolean stays = before != null && is(before.community(), community) && is(before.group(), draft.groupId());
        if (community == null) {
            requireNone(actor, draft, stays);
            return;
        }
        CommunityAccess access = known(actor, community, stays);
        if (access != null) {
            if (!stays) {
                requireRight(actor, access, draft.groupId());
                access.requireActive();
            }
            requireHidden(access, draft.visibility());
        }
        cycles.requireYear(community, draft.cycleYearId(), "/cycleYearId");
    }

    private static void requireNone(Actor actor, EventDraft draft, boolean stays) {
        if (draft.groupId() != null) {
            throw ProblemException.unknownReference("/groupId");
        }
        if (draft.cycleYearId() != null) {
            throw ProblemException.unknownReference("/cycleYearId");
        }
        if (!stays && !EventPolicy.mayWriteAny(actor)) {
            throw ProblemException.forbidden();
        }
    }

    /** Null when an organiser, who may know of the event without knowing of its community, leaves it there. */
    private @Nullable CommunityAccess known(Actor actor, UUID community, boolean stays) {
        try {
            return communities.access(actor, community);
        } catch (ProblemException hidden) {
            if (stays) {
                return null;
            }
            throw ProblemException.unknownReference("/communityId");
        }
    }

    private void requireRight(Actor actor, CommunityAccess access, @Nullable UUID group) {
        boolean decides = EventPolicy.mayWriteAny(actor) || access.mayFacilitate();
        boolean leads =
                group != null && group(actor, access.id(), group).actions().contains(WorkingGroupAction.APPOINT_LEAD);
        if (!decides && !leads) {
            throw ProblemException.forbidden();
        }
    }

    /** What belongs to a hidden community is hidden with it. */
    private static void requireHidden(CommunityAccess access, EventVisibility visibility) {
        if (access.visibility() == CommunityVisibility.MEMBERS_ONLY && visibility != EventVisibility.MEMBERS) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/visibility", "community-hidden");
        }
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

    private static boolean is(@Nullable Reference before, @Nullable UUID id) {
        return before == null ? id == null : before.id().equals(id);
    }
}
