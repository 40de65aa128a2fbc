package fr.essaim.communities.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a contribution, told in the transaction in which it happens. */
public sealed interface ContributionFact
        permits ContributionSubmitted,
                ContributionAccepted,
                ContributionDeclined,
                ContributionPublished,
                ContributionWithdrawn {
    UUID contributionId();

    UUID communityId();

    /** The author. */
    UUID personId();

    /** Who did it; null for a partner tool. */
    default @Nullable UUID byId() {
        return personId();
    }
}
