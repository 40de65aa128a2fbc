package fr.essaim.events.satisfaction;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class SatisfactionReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getSatisfactionForm", () -> SatisfactionFixtures.asked(1).path(), "getSatisfactionResults", () -> {
                    SatisfactionFixtures asked = SatisfactionFixtures.asked(5);
                    asked.people().forEach(person -> asked.reply(person, 4, 5, "Rien."));
                    return asked.path() + "/results";
                });
    }
}
