package fr.essaim.communities.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members read it. */
public record ContributionPublished(
        UUID contributionId,
        UUID communityId,
        UUID personId,
        @Nullable UUID byId) implements ContributionFact {}
