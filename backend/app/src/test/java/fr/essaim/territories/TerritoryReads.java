package fr.essaim.territories;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class TerritoryReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures fixtures;

    TerritoryReads(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getTerritory", () -> "territories/" + create(),
                "listTerritories",
                        () -> {
                            create();
                            create();
                            return "territories?q=lus";
                        });
    }

    private UUID create() {
        fixtures.loadGeography();
        return staff.create("territories", TerritoryFixtures.draft("Lus"));
    }
}
