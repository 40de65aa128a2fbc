package fr.essaim.communities.groups;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who may do what with seats: everybody gives up their own; the lead and those who decide in the community remove others. */
final class GroupMemberPolicy {
    /** A condition that the reader leads group {@code g}. */
    static final String LEADS = "g.lead_id = reader.person and " + CommunityReader.isMember("c.id");

    private GroupMemberPolicy() {}

    /** The seats {@code s} of people {@code p} in groups {@code g} of communities {@code c} that an actor may see. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        if (actor.isStaff()) {
            return where;
        }
        String decides = CommunityReader.isFacilitator("c.id") + " or " + LEADS;
        return where.and("s.person_id = reader.person or " + decides + " or (" + CommunityReader.isVisible(actor)
                + ") and s.left_on is null and " + WorkingGroupPolicy.FINDS_PERSON);
    }

    /** @param decides whether the actor leads the group, or decides in the community */
    static boolean may(Actor actor, boolean decides, UUID person, GroupMemberAction action) {
        boolean self = person.equals(actor.personId());
        return switch (action) {
            case LEAVE -> self;
            case REMOVE -> decides && !self;
        };
    }

    static List<GroupMemberAction> actions(
            Actor actor, boolean decides, UUID person, boolean sits, CommunityState community) {
        return Arrays.stream(GroupMemberAction.values())
                .filter(action -> sits && may(actor, decides, person, action))
                .filter(action -> action == GroupMemberAction.LEAVE || community == CommunityState.ACTIVE)
                .toList();
    }
}
