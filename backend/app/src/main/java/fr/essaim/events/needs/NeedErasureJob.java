package fr.essaim.events.needs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Erases, each night, needs of events that have been over for seven days or are called off. */
@ApplicationScoped
class NeedErasureJob {
    private static final Logger LOG = Logger.getLogger(NeedErasureJob.class);

    private final NeedService needs;

    NeedErasureJob(NeedService needs) {
        this.needs = needs;
    }

    /** One statement, which finds nothing the second time. */
    @Scheduled(
            identity = "need-erasure",
            cron = "0 50 3 * * ?",
            timeZone = "Europe/Paris",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LOG.infof("%d needs of registrants erased", needs.eraseStale());
    }
}
