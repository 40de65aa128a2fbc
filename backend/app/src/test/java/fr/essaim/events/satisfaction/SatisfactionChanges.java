package fr.essaim.events.satisfaction;

import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class SatisfactionChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "writeSatisfactionForm",
                () -> {
                    SatisfactionFixtures over = SatisfactionFixtures.over(1);
                    return () -> over.ask(0, SatisfactionFixtures.QUESTIONS);
                },
                "replyToSatisfactionForm",
                () -> {
                    SatisfactionFixtures asked = SatisfactionFixtures.asked(1);
                    return () -> asked.reply(asked.people().getFirst(), 4, 5, "Rien.");
                });
    }
}
