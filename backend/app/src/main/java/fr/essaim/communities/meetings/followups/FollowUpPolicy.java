package fr.essaim.communities.meetings.followups;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.meetings.MeetingReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;

/** Who may do what: who reports of the meeting does anything; the owner says that it is done, or not yet. */
final class FollowUpPolicy {
    private FollowUpPolicy() {}

    /** The follow-ups {@code f} that an actor may read: their own, and those of reports they may read. */
    static Conditions visible(Actor actor, Today today) {
        return CommunityReader.of(actor, today)
                .and(MeetingReader.reports(actor) + " or f.owner_id = reader.person or r.state = 'PUBLISHED' and "
                        + MeetingReader.isInside(actor));
    }

    static boolean may(boolean reports, boolean owner, FollowUpAction action) {
        return switch (action) {
            case UPDATE, DROP -> reports;
            case COMPLETE, REOPEN -> reports || owner;
        };
    }

    static List<FollowUpAction> actions(boolean reports, boolean owner, FollowUpState state) {
        return Arrays.stream(FollowUpAction.values())
                .filter(action -> may(reports, owner, action) && isPossible(action, state))
                .toList();
    }

    private static boolean isPossible(FollowUpAction action, FollowUpState state) {
        return switch (action) {
            case UPDATE -> state == FollowUpState.OPEN;
            case COMPLETE -> state.canBecome(FollowUpState.DONE);
            case DROP -> state.canBecome(FollowUpState.DROPPED);
            case REOPEN -> state.canBecome(FollowUpState.OPEN);
        };
    }
}
