package fr.essaim.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come, as long as it may take and no longer. */
public final class Deadline {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Deadline() {}

    /** Fails when it has not come by then. */
    public static void within(Duration patience, BooleanSupplier come) {
        Instant end = Instant.now().plus(patience);
        while (!come.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Nothing came within " + patience);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
