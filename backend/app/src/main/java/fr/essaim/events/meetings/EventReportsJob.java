package fr.essaim.events.meetings;

import fr.essaim.shared.security.Actor;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes each event that leaves a report a meeting of its community once it is over: its report is due from then on. */
@ApplicationScoped
class EventReportsJob {
    private static final Logger LOG = Logger.getLogger(EventReportsJob.class);
    private static final int BATCH = 500;

    private final EventMeetingService meetings;

    EventReportsJob(EventMeetingService meetings) {
        this.meetings = meetings;
    }

    /** One transaction for each event; whoever asks for the same meeting meanwhile gets the same. */
    @Scheduled(
            identity = "event-reports",
            cron = "0 */10 * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> over = meetings.unreported(BATCH);
        long opened = over.stream().filter(this::open).count();
        if (opened > 0) {
            LOG.infof("Reports of %d events are due", opened);
        }
    }

    private boolean open(UUID event) {
        try {
            meetings.open(Actor.SYSTEM, event);
            return true;
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "Event %s cannot be reported of", event);
            return false;
        }
    }
}
