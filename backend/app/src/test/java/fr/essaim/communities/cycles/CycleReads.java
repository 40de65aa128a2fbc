package fr.essaim.communities.cycles;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.cycles.CycleFixtures.cycle;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class CycleReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getCycle", () -> "cycles/" + cycle(community("Ouverte", "PUBLIC", "OPEN", newcomer())),
                "listCycles",
                        () -> {
                            UUID community = community("Ouverte", "PUBLIC", "OPEN", newcomer());
                            cycle(community);
                            cycle(community);
                            return "communities/" + community + "/cycles";
                        });
    }
}
