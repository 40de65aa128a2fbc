package fr.essaim.shared.outbox;

import fr.essaim.shared.listing.Rows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Forgets: first the words and addresses of what has left, then that it did. Each step is one statement that finds nothing the
 * second time.
 */
@ApplicationScoped
class OutboxRetention {
    private static final Logger LOG = Logger.getLogger(OutboxRetention.class);

    private final Rows rows;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxRetention(Rows rows, OutboxConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "outbox-retention", cron = "0 40 3 * * ?", timeZone = "Europe/Paris")
    void run() {
        Instant now = clock.instant();
        int discarded = rows.update("""
                update outbox_message set state = 'DISCARDED', reason = 'expired', secret = null, version = version + 1,
                    updated_at = ?
                where state in ('HELD', 'DEAD') and erased_at is null and updated_at < ?
                """, now, now.minus(config.keepUndelivered()));
        int erased = rows.update("""
                update outbox_message set address = null, title = null, content = null, erased_at = ?,
                    version = version + 1
                where state in ('DELIVERED', 'DISCARDED') and erased_at is null and updated_at < ?
                """, now, now.minus(config.keepContent()));
        int forgotten = rows.update(
                "delete from outbox_message where erased_at is not null and created_at < ?",
                now.minus(config.keepRecord()));
        LOG.infof("Outbox: %d discarded, %d erased, %d forgotten", discarded, erased, forgotten);
    }
}
