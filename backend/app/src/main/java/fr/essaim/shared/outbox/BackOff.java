package fr.essaim.shared.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long after each, up to four hours, a fifth more or less. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int DOUBLINGS = 9;

    private BackOff() {}

    /** @param attempts how many there were, at least one */
    static Duration after(int attempts, RandomGenerator random) {
        Duration plain = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        Duration capped = plain.compareTo(LONGEST) > 0 ? LONGEST : plain;
        return Duration.ofMillis((long) (capped.toMillis() * random.nextDouble(0.8, 1.2)));
    }
}
