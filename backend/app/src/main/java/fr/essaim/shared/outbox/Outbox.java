package fr.essaim.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where features put what is to leave the platform: in their own transaction, so that it leaves if and only if that commits. */
@ApplicationScoped
public class Outbox {
    /** Names the notification of PostgreSQL that wakes the couriers; it is sent when the transaction commits. */
    static final String WAKE = "essaim_outbox";

    private static final String INSERT = """
            with added as (
                insert into outbox_message (id, version, channel, kind, dedup_key, recipient_id, address, title, content,
                    secret, bulk, state, attempts, next_attempt_at, created_at, updated_at)
                select e.id, 0, e.channel, e.kind, e."dedupKey", e."recipientId", e.address, e.title, e.content,
                    e.secret, e.bulk, case when e.channel = any(?) then 'PENDING' else 'HELD' end, 0, ?, ?, ?
                from jsonb_to_recordset(cast(? as jsonb)) as e(id uuid, channel text, kind text, "dedupKey" text,
                    "recipientId" uuid, address text, title text, content jsonb, secret text, bulk boolean)
                on conflict (dedup_key) do nothing
                returning id)
            select counted.added, pg_notify('%s', '') from (select count(*) as added from added) counted
            """.formatted(WAKE);

    private final Rows rows;
    private final Couriers couriers;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(Rows rows, Couriers couriers, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.couriers = couriers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds these messages to the current transaction, in one statement.
     *
     * @return how many were new; the others repeat a cause that was told before
     */
    public int add(List<OutboxEntry> entries) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("What leaves must be written in the transaction of its cause");
        }
        if (entries.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        return rows.one(row -> row.integer("added"), INSERT, couriers.ready(), now, now, now, asJson(entries))
                .orElse(0);
    }

    /** Wakes the couriers once the current transaction has committed. */
    public void wake() {
        rows.all(row -> 0, "select pg_notify('" + WAKE + "', '')");
    }

    private String asJson(List<OutboxEntry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Messages must be serialisable", e);
        }
    }
}
