package fr.essaim.communities.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** It will be published, or meet its slot. */
public record ContributionAccepted(
        UUID contributionId,
        UUID communityId,
        UUID personId,
        @Nullable UUID byId) implements ContributionFact {}
