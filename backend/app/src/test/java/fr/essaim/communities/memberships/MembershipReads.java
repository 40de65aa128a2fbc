package fr.essaim.communities.memberships;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class MembershipReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getMembership",
                () -> "memberships/" + join(newcomer(), community("Ouverte", "PUBLIC", "OPEN", newcomer())),
                "listMembers",
                () -> {
                    UUID community = community("Ouverte", "PUBLIC", "OPEN", newcomer());
                    join(newcomer(), community);
                    return "communities/" + community + "/members";
                });
    }
}
