package fr.essaim.events.materials;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class MaterialReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("getEventMaterials", () -> {
            UUID event = EventFixtures.published(EventFixtures.draft("Journée"));
            String path = "events/" + event + "/materials";
            EventFixtures.STAFF
                    .put(path, MaterialTest.leaving(MaterialTest.link("Le film"), MaterialTest.link("Les photos")))
                    .then()
                    .statusCode(200);
            return path;
        });
    }
}
