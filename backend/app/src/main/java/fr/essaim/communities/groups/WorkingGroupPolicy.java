package fr.essaim.communities.groups;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.security.Actor;
import java.util.EnumSet;
import java.util.List;

/**
 * Who may do what: those who decide in the community create groups and do anything with them; the lead revises, pauses and takes
 * up the group, and hands it over; those who sit in it write its outputs. A group is seen by whoever knows of the community;
 * the people in it as they chose.
 */
final class WorkingGroupPolicy {
    /** A condition that the reader finds person {@code p}, who sits in a group of community {@code c}. */
    static final String FINDS_PERSON = "reader.person is not null and p.state = 'ACTIVE' and (p.id = reader.person"
            + " or p.directory_visibility = 'SIGNED_IN' or p.directory_visibility = 'MY_COMMUNITIES' and "
            + CommunityReader.isMember("c.id") + " or " + CommunityReader.isFacilitator("c.id") + ")";

    /**
     * What one reader is to one group.
     *
     * @param writes whether they decide in the community, or write any
     * @param member whether they take part in the community
     * @param sits whether they sit in the group
     * @param leads whether they lead it
     */
    record Standing(boolean writes, boolean member, boolean sits, boolean leads) {}

    /** Where a group stands, and its community. */
    record Situation(WorkingGroupState state, boolean communityActive, boolean communityOpen, boolean communityAsks) {}

    private WorkingGroupPolicy() {}

    static boolean may(Standing my, WorkingGroupAction action) {
        return switch (action) {
            case UPDATE, ACTIVATE, PAUSE, APPOINT_LEAD -> my.writes() || (my.leads() && my.member());
            case CLOSE, REOPEN -> my.writes();
            case ADD_OUTPUT -> my.writes() || (my.sits() && my.member());
            case LEAVE -> my.sits();
            case JOIN, REQUEST -> !my.sits();
            case READ_MEMBERS -> true;
        };
    }

    static List<WorkingGroupAction> actions(Actor actor, Standing my, Situation now) {
        var actions = EnumSet.allOf(WorkingGroupAction.class);
        actions.removeIf(action -> !may(my, action) || !isPossible(action, actor, my, now));
        return List.copyOf(actions);
    }

    private static boolean isPossible(WorkingGroupAction action, Actor actor, Standing my, Situation now) {
        boolean person = actor.personId() != null;
        boolean open = now.communityActive() && now.state() != WorkingGroupState.CLOSED;
        return switch (action) {
            case UPDATE, APPOINT_LEAD, ADD_OUTPUT -> open;
            case ACTIVATE -> open && now.state().canBecome(WorkingGroupState.ACTIVE);
            case PAUSE -> open && now.state().canBecome(WorkingGroupState.PAUSED);
            case CLOSE -> open && now.state().canBecome(WorkingGroupState.CLOSED);
            case REOPEN -> now.communityActive() && now.state().canBecome(WorkingGroupState.FORMING);
            case JOIN -> person && open && (my.member() || now.communityOpen());
            case REQUEST -> person && open && !my.member() && now.communityAsks();
            case LEAVE -> true;
            case READ_MEMBERS -> person;
        };
    }
}
