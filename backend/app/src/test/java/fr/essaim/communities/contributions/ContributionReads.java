package fr.essaim.communities.contributions;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class ContributionReads implements Reads {
    private final Api admin = Api.as(Tokens.admin());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getContribution", () -> ContributionFixtures.propose(admin, community(), "Lue"),
                "listContributions", () -> "communities/" + withTwo() + "/contributions",
                "listMyContributions", () -> "me/contributions?communityId=" + withTwo());
    }

    private UUID withTwo() {
        UUID community = community();
        ContributionFixtures.propose(admin, community, "Lue en premier");
        ContributionFixtures.propose(admin, community, "Lue ensuite");
        return community;
    }

    /** Run by whoever reads. */
    private UUID community() {
        return CommunityFixtures.community("Lue", "PUBLIC", "OPEN", admin);
    }
}
