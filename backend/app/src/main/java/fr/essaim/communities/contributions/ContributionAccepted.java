package fr.essaim.communities.contributions;

import java.util.UUID;

/** It will be published, or meet its slot. */
public record ContributionAccepted(UUID contributionId, UUID communityId, UUID personId) implements ContributionFact {}
