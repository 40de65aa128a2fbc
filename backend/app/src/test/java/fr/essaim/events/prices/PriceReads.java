package fr.essaim.events.prices;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class PriceReads implements Reads {
    private final PriceFixtures fixtures;

    PriceReads(PriceFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("getEventPrices", () -> "events/" + fixtures.pricedEvent() + "/price-rules");
    }
}
