package fr.essaim.outbox;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class OutboxMessageChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());
    private final OutboxMessageFixtures fixtures;

    OutboxMessageChanges(OutboxMessageFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "retryOutboxMessage",
                        () -> {
                            String message = "outbox-messages/" + fixtures.message("DEAD");
                            return () -> staff.act(message, "retry", Map.of());
                        },
                "discardOutboxMessage",
                        () -> {
                            String message = "outbox-messages/" + fixtures.message("DEAD");
                            return () -> staff.act(message, "discard", Map.of("reason", "Essai"));
                        });
    }
}
