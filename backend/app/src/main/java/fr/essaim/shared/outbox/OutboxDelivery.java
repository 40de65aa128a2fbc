package fr.essaim.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Delivers what is due, one message after the other. Any number of replicas may do so at the same time. */
@ApplicationScoped
public class OutboxDelivery {
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);

    private final OutboxQueue queue;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxDelivery(OutboxQueue queue, OutboxConfig config, Clock clock) {
        this.queue = queue;
        this.config = config;
        this.clock = clock;
    }

    /** Adjusts what waits to whether the courier can deliver at all: holds it, or lets go of what was held. */
    public void settle(Courier courier) {
        Instant now = clock.instant();
        if (courier.isReady()) {
            queue.release(courier.channel(), now.minus(config.releaseHeld()), now);
        } else {
            queue.hold(courier.channel(), now);
        }
    }

    /**
     * Delivers until nothing is due, the other side is away, or there is reason to stop.
     *
     * @return how many messages were delivered
     */
    public int drain(Courier courier, BooleanSupplier stop) {
        int delivered = 0;
        while (courier.isReady() && !stop.getAsBoolean()) {
            Optional<Parcel> next = queue.claim(courier.channel(), clock.instant(), config.lease());
            if (next.isEmpty()) {
                return delivered;
            }
            Delivery.Result result = deliver(courier, next.get());
            if (result == Delivery.Result.AWAY) {
                return delivered;
            }
            delivered += result == Delivery.Result.DONE ? 1 : 0;
        }
        return delivered;
    }

    private Delivery.Result deliver(Courier courier, Parcel parcel) {
        if (parcel.attempts() > config.mostAttempts()) {
            // Only attempts that never reported an outcome get here: each may have ended its replica.
            queue.bury(parcel, null, clock.instant());
            return Delivery.Result.REFUSED;
        }
        Delivery delivery = attempt(courier, parcel);
        Instant now = clock.instant();
        switch (delivery.result()) {
            case DONE -> {
                if (!queue.delivered(parcel, now)) {
                    LOG.warnf("Message %s was delivered after its lease had ended: it may arrive twice", parcel.id());
                }
            }
            case REFUSED -> queue.bury(parcel, delivery.error(), now);
            case AWAY -> queue.forgive(parcel, now.plus(pause(parcel)), delivery.error(), now);
            case FAILED -> {
                if (parcel.attempts() == config.mostAttempts()) {
                    queue.bury(parcel, delivery.error(), now);
                } else {
                    queue.tryAgain(parcel, now.plus(pause(parcel)), delivery.error(), now);
                }
            }
        }
        return delivery.result();
    }

    private static Duration pause(Parcel parcel) {
        return BackOff.after(parcel.attempts(), ThreadLocalRandom.current());
    }

    private static Delivery attempt(Courier courier, Parcel parcel) {
        try {
            return courier.deliver(parcel);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Message %s cannot be delivered", parcel.id());
            return Delivery.failed(fault.getClass().getSimpleName());
        }
    }
}
