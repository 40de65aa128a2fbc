package fr.essaim.outbox;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.outbox.Couriers;
import fr.essaim.shared.outbox.Outbox;
import fr.essaim.shared.outbox.OutboxState;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases of staff with messages on their way out. */
@ApplicationScoped
class OutboxMessageService {
    /** What the audit trail keeps: it outlives the words of the message, so it has none of them. */
    private record Snapshot(
            OutboxState state, int attempts, @Nullable String lastError) {
        static Snapshot of(OutboxMessageDetails message) {
            return new Snapshot(message.state(), message.attempts(), message.lastError());
        }
    }

    private final OutboxMessages messages;
    private final Outbox outbox;
    private final Couriers couriers;
    private final AuditTrail audit;
    private final Clock clock;

    OutboxMessageService(OutboxMessages messages, Outbox outbox, Couriers couriers, AuditTrail audit, Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.couriers = couriers;
        this.audit = audit;
        this.clock = clock;
    }

    Page<OutboxMessageSummary> list(Actor actor, OutboxMessageFilter filter, PageRequest request) {
        return messages.page(actor, filter.conditions(), request);
    }

    CsvExport<OutboxMessageSummary> export(Actor actor, OutboxMessageFilter filter, PageRequest request) {
        return messages.export(actor, filter.conditions(), request);
    }

    OutboxMessageDetails get(Actor actor, UUID id) {
        return messages.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    OutboxMessageDetails retry(Actor actor, UUID id, int version) {
        return change(actor, id, version, "OUTBOX_MESSAGE_RETRIED", null, (message, now) -> {
            if (!couriers.isReady(message.channel())) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "channel-not-configured");
            }
            message.retry(now);
            outbox.wake();
        });
    }

    @Transactional
    OutboxMessageDetails discard(Actor actor, UUID id, int version, String reason) {
        return change(
                actor, id, version, "OUTBOX_MESSAGE_DISCARDED", reason, (message, now) -> message.discard(reason, now));
    }

    private OutboxMessageDetails change(
            Actor actor,
            UUID id,
            int version,
            String action,
            @Nullable String reason,
            BiConsumer<OutboxMessage, Instant> verb) {
        OutboxMessageDetails before = get(actor, id);
        OutboxMessage message = messages.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        message.requireVersion(version);
        verb.accept(message, clock.instant());
        messages.flush();
        OutboxMessageDetails after = get(actor, id);
        var subject = new AuditTrail.Subject("OUTBOX_MESSAGE", id, after.kind());
        audit.record(actor, action, subject, Snapshot.of(before), Snapshot.of(after), reason);
        return after;
    }
}
