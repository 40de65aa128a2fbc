package fr.essaim.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class OutboxRetentionTest {
    private static final Instant THEN = Instant.parse("2026-01-15T08:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    OutboxRetention retention;

    @Inject
    Rows rows;

    @BeforeEach
    void emptyOutbox() {
        rows.update("delete from outbox_message");
    }

    private UUID message(String state) {
        UUID id = Versioned.newId();
        var content = JsonNodeFactory.instance.objectNode().put("text", "Bonjour");
        var entry = new OutboxEntry(
                id, Channel.MAIL, "TEST", "test:" + id, null, "a@example.org", "Titre", content, "secret", false);
        TestClock.at(THEN, () -> QuarkusTransaction.requiringNew().run(() -> outbox.add(List.of(entry))));
        rows.update(
                "update outbox_message set state = ?, delivered_at = case when ? = 'DELIVERED' then created_at end,"
                        + " secret = case when ? = 'DELIVERED' then null else secret end where id = ?",
                state,
                state,
                state,
                id);
        return id;
    }

    private String after(int days, UUID id) {
        TestClock.at(THEN.plus(Duration.ofDays(days)), () -> {
            retention.run();
            retention.run();
        });
        return rows.one(
                        row -> row.text("state") + " " + row.textOrNull("address") + " " + row.textOrNull("secret"),
                        "select state, address, secret from outbox_message where id = ?",
                        id)
                .orElse("forgotten");
    }

    @Test
    void theWordsOfADeliveredMessageAreErasedAndAtLastThatItWas() {
        UUID id = message("DELIVERED");

        assertThat(after(29, id)).isEqualTo("DELIVERED a@example.org null");
        assertThat(after(31, id)).isEqualTo("DELIVERED null null");
        assertThat(after(399, id)).isEqualTo("DELIVERED null null");
        assertThat(after(401, id)).isEqualTo("forgotten");
    }

    @Test
    void whatNobodyCouldDeliverIsDiscardedAndThenErased() {
        UUID id = message("DEAD");

        assertThat(after(89, id)).isEqualTo("DEAD a@example.org secret");
        assertThat(after(91, id)).isEqualTo("DISCARDED a@example.org null");
        assertThat(after(122, id)).isEqualTo("DISCARDED null null");
    }

    @Test
    void whatStillWaitsIsKept() {
        UUID id = message("PENDING");

        assertThat(after(500, id)).isEqualTo("PENDING a@example.org secret");
    }
}
