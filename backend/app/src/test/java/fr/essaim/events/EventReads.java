package fr.essaim.events;

import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class EventReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("getEvent", () -> "events/" + published(draft("Coûteux")), "listEvents", () -> {
            published(draft("Coûteux"));
            published(draft("Coûteux"));
            return "events?q=coûteux";
        });
    }
}
