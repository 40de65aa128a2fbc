package fr.essaim.communities.contributions;

import java.util.UUID;

/** Facilitators are to decide. */
public record ContributionSubmitted(UUID contributionId, UUID communityId, UUID personId) implements ContributionFact {}
