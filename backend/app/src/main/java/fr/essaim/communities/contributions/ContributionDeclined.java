package fr.essaim.communities.contributions;

import java.util.UUID;

/** Its author reads why. */
public record ContributionDeclined(UUID contributionId, UUID communityId, UUID personId) implements ContributionFact {}
