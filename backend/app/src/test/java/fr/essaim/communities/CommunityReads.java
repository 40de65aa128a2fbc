package fr.essaim.communities;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class CommunityReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getCommunity", () -> "communities/" + create(),
                "listCommunities",
                        () -> {
                            create();
                            create();
                            return "communities?q=lues";
                        });
    }

    private static UUID create() {
        return CommunityFixtures.community("Lues", "PUBLIC", "OPEN", Api.as(Tokens.staff()));
    }
}
