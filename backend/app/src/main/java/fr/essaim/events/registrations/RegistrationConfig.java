package fr.essaim.events.registrations;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How registrations are handled. */
@ConfigMapping(prefix = "essaim.registrations")
interface RegistrationConfig {
    /** How long a seat is held for who waited for it; until the event begins at the latest. */
    Duration offer();
}
