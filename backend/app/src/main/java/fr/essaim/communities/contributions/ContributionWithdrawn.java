package fr.essaim.communities.contributions;

import java.util.UUID;

/** Its author took it back. */
public record ContributionWithdrawn(UUID contributionId, UUID communityId, UUID personId) implements ContributionFact {}
