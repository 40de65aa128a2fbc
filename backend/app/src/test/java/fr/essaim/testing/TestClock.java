package fr.essaim.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The application's clock in tests: the system's, until a test stops it. Tokens know nothing of it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private static volatile @Nullable Instant stopped;

    /** Runs the work at a moment; the clock stands still meanwhile. */
    public static void at(Instant moment, Runnable work) {
        Instant before = stopped;
        stopped = moment;
        try {
            work.run();
        } finally {
            stopped = before;
        }
    }

    @Override
    public Instant instant() {
        Instant fixed = stopped;
        return fixed == null ? SYSTEM.instant() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Clock here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
