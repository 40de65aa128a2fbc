package fr.essaim.communities.contributions;

import java.util.UUID;

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
}
