package fr.essaim.outbox;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class OutboxMessageReads implements Reads {
    private final OutboxMessageFixtures fixtures;

    OutboxMessageReads(OutboxMessageFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getOutboxMessage", () -> "outbox-messages/" + fixtures.message("DEAD"),
                "listOutboxMessages",
                        () -> {
                            fixtures.message("DEAD");
                            fixtures.message("DEAD");
                            return "outbox-messages?state=DEAD";
                        });
    }
}
