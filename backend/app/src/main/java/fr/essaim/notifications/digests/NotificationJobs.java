package fr.essaim.notifications.digests;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * What happens by the clock. Quartz runs each job on one replica; should a job run twice nonetheless, the second finds nothing
 * to do.
 */
@ApplicationScoped
class NotificationJobs {
    private static final Logger LOG = Logger.getLogger(NotificationJobs.class);

    private final DigestService digests;
    private final NotificationConfig config;
    private final Clock clock;

    NotificationJobs(DigestService digests, NotificationConfig config, Clock clock) {
        this.digests = digests;
        this.config = config;
        this.clock = clock;
    }

    /** Every hour it is seven in the morning somewhere. */
    @Scheduled(
            identity = "notification-digests",
            cron = "0 2 * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDigests() {
        Instant now = clock.instant();
        int sent = 0;
        for (DueDigest due : digests.due(now)) {
            try {
                sent += digests.send(due, now) ? 1 : 0;
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "The digest of %s cannot be written", due.reader());
            }
        }
        LOG.infof("%d digests posted", sent);
    }

    @Scheduled(identity = "notification-retention", cron = "0 20 3 * * ?", timeZone = "Europe/Paris")
    void forgetOld() {
        LOG.infof("%d notifications forgotten", digests.forget(clock.instant().minus(config.keep())));
    }
}
