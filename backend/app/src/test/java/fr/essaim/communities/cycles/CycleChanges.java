package fr.essaim.communities.cycles;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.cycles.CycleFixtures.cycle;
import static fr.essaim.communities.cycles.CycleFixtures.threeYears;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CycleChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "openCycle",
                () -> {
                    UUID community = community("Ouverte", "PUBLIC", "OPEN", newcomer());
                    return () -> staff.post("communities/" + community + "/cycles", threeYears());
                },
                "updateCycle",
                () -> {
                    UUID cycle = cycle(community("Ouverte", "PUBLIC", "OPEN", newcomer()));
                    return () -> staff.put("cycles/" + cycle, threeYears());
                });
    }
}
