package fr.essaim.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil date that decides what is current (a role, an enrolment), wherever the reader sits: that of metropolitan France. */
@ApplicationScoped
public class Today {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(FRANCE));
    }
}
