package fr.essaim.adhesions;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class AdhesionReads implements Reads {
    private final AdhesionFixtures fixtures;

    AdhesionReads(AdhesionFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("getAdhesion", () -> "adhesions/" + adhere(fixtures.centre("Centre lu")), "listAdhesions", () -> {
            UUID centre = fixtures.centre("Centre lu");
            adhere(centre);
            adhere(centre);
            return "adhesions?centreId=" + centre;
        });
    }

    private UUID adhere(UUID centre) {
        return fixtures.adhere(fixtures.territory("Adhérente lue"), centre, "2026-01-01");
    }
}
