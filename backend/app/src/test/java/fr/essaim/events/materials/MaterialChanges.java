package fr.essaim.events.materials;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MaterialChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of("updateEventMaterials", () -> {
            UUID event = EventFixtures.published(EventFixtures.draft("Journée"));
            return () -> EventFixtures.STAFF.put(
                    "events/" + event + "/materials", MaterialTest.leaving(MaterialTest.link("Le film")));
        });
    }
}
