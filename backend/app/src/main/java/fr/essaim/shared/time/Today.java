package fr.essaim.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The present, as an instant and as the civil date of metropolitan France: wherever one sits, that date decides what is current. */
@ApplicationScoped
public class Today {
    /** The zone whose civil date counts. */
    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(FRANCE));
    }
}
