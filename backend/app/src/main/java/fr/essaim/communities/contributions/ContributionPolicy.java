package fr.essaim.communities.contributions;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who may do what: authors read and take back their own, members read what is published, facilitators and staff decide. */
final class ContributionPolicy {
    private ContributionPolicy() {}

    /** The contributions {@code k} to communities {@code c} that an actor may see. */
    static Conditions visible(Actor actor, Today today) {
        Conditions where = CommunityReader.of(actor, today);
        return actor.isStaff()
                ? where
                : where.and("k.person_id = reader.person or " + CommunityReader.isFacilitator("c.id")
                        + " or k.state = 'PUBLISHED' and " + CommunityReader.isMember("c.id"));
    }

    /** @param facilitates whether the actor decides in the community */
    static List<ContributionAction> actions(
            Actor actor, boolean facilitates, UUID author, ContributionState state, CommunityState community) {
        return Arrays.stream(ContributionAction.values())
                .filter(action -> action.isTheAuthors() ? author.equals(actor.personId()) : facilitates)
                .filter(action -> action.isPossibleIn(state))
                .filter(action -> community == CommunityState.ACTIVE || action == ContributionAction.WITHDRAW)
                .toList();
    }
}
