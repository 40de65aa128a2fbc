package fr.essaim.trainings.learning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Completes enrolments whose last condition was met elsewhere: an event attended, a contribution published. */
@ApplicationScoped
class CompletionsJob {
    private static final Logger LOG = Logger.getLogger(CompletionsJob.class);
    private static final int BATCH = 200;

    private final Enrolments enrolments;
    private final CompletionService completions;

    CompletionsJob(Enrolments enrolments, CompletionService completions) {
        this.enrolments = enrolments;
        this.completions = completions;
    }

    /** One transaction for each; of two runs at once the second finds nothing left to do. */
    @Scheduled(
            identity = "training-completions",
            cron = "*/10 * * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> ready;
        int completed;
        do {
            ready = enrolments.ready(BATCH);
            completed = (int) ready.stream().filter(this::complete).count();
        } while (ready.size() == BATCH && completed > 0);
    }

    private boolean complete(UUID enrolment) {
        try {
            completions.complete(enrolment);
            return true;
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "Enrolment %s cannot be completed", enrolment);
            return false;
        }
    }
}
