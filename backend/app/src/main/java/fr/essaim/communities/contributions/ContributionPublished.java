package fr.essaim.communities.contributions;

import java.util.UUID;

/** Members read it. */
public record ContributionPublished(UUID contributionId, UUID communityId, UUID personId) implements ContributionFact {}
