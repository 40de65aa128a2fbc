package fr.essaim.communities.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its author reads why. */
public record ContributionDeclined(
        UUID contributionId,
        UUID communityId,
        UUID personId,
        @Nullable UUID byId) implements ContributionFact {}
