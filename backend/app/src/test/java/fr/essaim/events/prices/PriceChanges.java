package fr.essaim.events.prices;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PriceChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());
    private final PriceFixtures fixtures;

    PriceChanges(PriceFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of("updateEventPrices", () -> {
            UUID event = fixtures.pricedEvent();
            return () -> staff.put(
                    "events/" + event + "/price-rules",
                    PriceFixtures.rules(PriceFixtures.rule("Pour tous", "20", PriceFixtures.EVERYBODY)));
        });
    }
}
