package fr.essaim.events.fees;

import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.events.prices.PriceFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class FeeReads implements Reads {
    private final PriceFixtures fixtures;

    FeeReads(PriceFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listFees", () -> fees(town()),
                "getFeeTotals", () -> fees(town()) + "/totals",
                "exportFeeWorkbook", () -> fees(town()) + "/workbook",
                "printFeeStatement",
                        () -> {
                            UUID town = town();
                            return fees(town) + "/statements/" + town;
                        });
    }

    private UUID town() {
        return fixtures.adhesions().organisation("Mairie", "MUNICIPALITY");
    }

    private String fees(UUID payer) {
        UUID event = fixtures.pricedEvent();
        for (int i = 0; i < 2; i++) {
            Api agent = newcomer();
            Persons.revise(agent, Map.of("organisationId", payer));
            agent.create("events/" + event + "/registrations", Map.of());
        }
        return "events/" + event + "/fees";
    }
}
