package fr.essaim.notifications.digests;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of notifications. */
@ConfigMapping(prefix = "essaim.notifications")
interface NotificationConfig {
    /** How long people find what they were told. */
    Duration keep();
}
