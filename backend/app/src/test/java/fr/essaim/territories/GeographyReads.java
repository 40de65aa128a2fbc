package fr.essaim.territories;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The official geography that {@link TerritoryFixtures} loads. */
@ApplicationScoped
class GeographyReads implements Reads {
    private final TerritoryFixtures fixtures;

    GeographyReads(TerritoryFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listGeoVintages", read("geo-vintages"),
                "listGeoUnits", read("geo-units?kind=COMMUNE"),
                "getGeoUnit", read("geo-units/COMMUNE/80021"),
                "listGeoUnitMembers", read("geo-units/EPCI/248000531/members"));
    }

    private Supplier<String> read(String path) {
        return () -> {
            fixtures.loadGeography();
            return path;
        };
    }
}
