package fr.essaim.onboarding;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class OnboardingReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getMyOnboarding",
                () -> "communities/" + joined() + "/onboarding",
                "listNewcomers",
                () -> "communities/" + joined() + "/newcomers");
    }

    private static UUID joined() {
        UUID community = community("Parcourue", "PUBLIC", "OPEN", newcomer());
        join(Api.as(Tokens.admin()), community);
        return community;
    }
}
