package fr.essaim.shared.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the outbox. */
@ConfigMapping(prefix = "essaim.outbox")
interface OutboxConfig {
    /** Whether this process delivers; commands do not. */
    boolean deliver();

    /** How long an attempt may take before another replica takes over. */
    Duration lease();

    /** How often to look for due messages when nothing wakes the courier. */
    Duration poll();

    /** How many attempts a message gets. */
    int mostAttempts();

    /** How old a held message may be to leave by itself once its channel is ready. */
    Duration releaseHeld();

    /** How long the words of what was delivered or discarded are kept. */
    Duration keepContent();

    /** How long what nobody could deliver waits for a decision before it is discarded. */
    Duration keepUndelivered();

    /** How long the bare fact is kept that something was sent. */
    Duration keepRecord();
}
