package fr.essaim.kits.adoptions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Proposes published versions of kits to the adoptions that their publication left for later, each some in a transaction. */
@ApplicationScoped
class AdoptionFollowJob {
    private static final Logger LOG = Logger.getLogger(AdoptionFollowJob.class);

    private final AdoptionFollowService adoptions;

    AdoptionFollowJob(AdoptionFollowService adoptions) {
        this.adoptions = adoptions;
    }

    /** What fails is tried again by the next run, and stands in the way of no other kit. */
    @Scheduled(
            identity = "adoption-proposals",
            cron = "5/10 * * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        adoptions.unfollowed().forEach(this::follow);
    }

    private void follow(Adoptions.Published published) {
        try {
            boolean more;
            do {
                more = adoptions.followSome(published);
            } while (more);
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "Adoptions of kit %s cannot be told of its version", published.kit());
        }
    }
}
