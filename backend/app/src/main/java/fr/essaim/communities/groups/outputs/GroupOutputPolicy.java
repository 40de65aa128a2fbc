package fr.essaim.communities.groups.outputs;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.groups.WorkingGroupAction;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;

/**
 * Who may do what with outputs: whoever writes those of the group revises them, whoever hands the group over withdraws them. They
 * are seen by whoever knows of the community; withdrawn ones by those alone who could have withdrawn them.
 */
final class GroupOutputPolicy {
    /** A condition that the reader leads group {@code g}, or facilitates community {@code c}. */
    static final String DECIDES = "coalesce(" + CommunityReader.isFacilitator("c.id")
            + " or g.lead_id = reader.person and " + CommunityReader.isMember("c.id") + ", false)";

    private GroupOutputPolicy() {}

    /** The outputs {@code o} of groups {@code g} of communities {@code c} that an actor may see. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.visible(actor, today);
        return actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE) ? where : where.and("o.withdrawal is null or " + DECIDES);
    }

    /** The action on the group that comes with the right to do this to its outputs. */
    static WorkingGroupAction needed(GroupOutputAction action) {
        return switch (action) {
            case UPDATE -> WorkingGroupAction.ADD_OUTPUT;
            case WITHDRAW -> WorkingGroupAction.APPOINT_LEAD;
        };
    }

    /**
     * @param writes whether the reader writes the outputs of the group now
     * @param decides whether they decide in it now
     */
    static List<GroupOutputAction> actions(boolean writes, boolean decides, boolean withdrawn) {
        return Arrays.stream(GroupOutputAction.values())
                .filter(action -> !withdrawn && (action == GroupOutputAction.UPDATE ? writes : decides))
                .toList();
    }
}
