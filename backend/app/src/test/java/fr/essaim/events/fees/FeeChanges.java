package fr.essaim.events.fees;

import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.events.prices.PriceFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class FeeChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());
    private final PriceFixtures fixtures;

    FeeChanges(PriceFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of("repriceFee", () -> {
            UUID event = fixtures.pricedEvent();
            newcomer().create("events/" + event + "/registrations", Map.of());
            String fee = staff.get("events/" + event + "/fees").path("items[0].id");
            return () -> staff.request().header("If-Match", "\"0-0\"").post("fees/" + fee + "/reprice");
        });
    }
}
