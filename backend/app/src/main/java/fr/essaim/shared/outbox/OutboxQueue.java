package fr.essaim.shared.outbox;

import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statements of delivering. Each is a transaction of its own, so that no row stays locked while a server far away makes up
 * its mind: what keeps others off a message is its lease.
 */
@ApplicationScoped
class OutboxQueue {
    private final Rows rows;

    OutboxQueue(Rows rows) {
        this.rows = rows;
    }

    /** Takes the next due message; of two replicas that ask at once each gets another one. */
    Optional<Parcel> claim(Channel channel, Instant now, Duration lease) {
        UUID leaseId = UUID.randomUUID();
        return rows.one(
                row -> new Parcel(
                        row.uuid("id"),
                        leaseId,
                        row.integer("attempts"),
                        row.text("kind"),
                        row.text("address"),
                        row.text("title"),
                        row.text("content"),
                        row.textOrNull("secret")),
                """
                update outbox_message set version = version + 1, attempts = attempts + 1, next_attempt_at = ?,
                    last_error = case when lease_id is null then last_error else 'interrupted' end,
                    lease_id = ?, updated_at = ?
                where id = (
                    select id from outbox_message where state = 'PENDING' and channel = ? and next_attempt_at <= ?
                    order by bulk, next_attempt_at, id limit 1 for update skip locked)
                returning id, attempts, kind, address, title, content::text as content, secret
                """,
                now.plus(lease),
                leaseId,
                now,
                channel,
                now);
    }

    /** Answers whether the lease was still ours. */
    boolean delivered(Parcel parcel, Instant now) {
        return rows.update("""
                        update outbox_message set state = 'DELIVERED', delivered_at = ?, lease_id = null, secret = null,
                            last_error = null, version = version + 1, updated_at = ?
                        where id = ? and lease_id = ?
                        """, now, now, parcel.id(), parcel.lease()) == 1;
    }

    void tryAgain(Parcel parcel, Instant at, @Nullable String error, Instant now) {
        rows.update("""
                update outbox_message set next_attempt_at = ?, lease_id = null, last_error = ?, version = version + 1,
                    updated_at = ?
                where id = ? and lease_id = ?
                """, at, error, now, parcel.id(), parcel.lease());
    }

    /** As {@link #tryAgain}, but the attempt does not count: the message is not to blame. */
    void forgive(Parcel parcel, Instant at, @Nullable String error, Instant now) {
        rows.update("""
                update outbox_message set next_attempt_at = ?, lease_id = null, last_error = ?, attempts = attempts - 1,
                    version = version + 1, updated_at = ?
                where id = ? and lease_id = ?
                """, at, error, now, parcel.id(), parcel.lease());
    }

    void bury(Parcel parcel, @Nullable String error, Instant now) {
        rows.update("""
                update outbox_message set state = 'DEAD', lease_id = null, last_error = coalesce(?, last_error),
                    version = version + 1, updated_at = ?
                where id = ? and lease_id = ?
                """, error, now, parcel.id(), parcel.lease());
    }

    /** The channel leads nowhere: what nobody is delivering is held. */
    void hold(Channel channel, Instant now) {
        rows.update("""
                update outbox_message set state = 'HELD', version = version + 1, updated_at = ?
                where state = 'PENDING' and channel = ? and (lease_id is null or next_attempt_at <= ?)
                """, now, channel, now);
    }

    /** The channel leads somewhere again: what was held since then leaves; older news is for staff to judge. */
    void release(Channel channel, Instant since, Instant now) {
        rows.update("""
                update outbox_message set state = 'PENDING', next_attempt_at = ?, version = version + 1, updated_at = ?
                where state = 'HELD' and channel = ? and created_at >= ?
                """, now, now, channel, since);
    }
}
