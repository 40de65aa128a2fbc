package fr.essaim.trainings.learning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * Does for learners what was met elsewhere: live sessions they were noted as present at, and then the last condition of completing,
 * an event attended or a contribution published.
 */
@ApplicationScoped
class CompletionsJob {
    private static final Logger LOG = Logger.getLogger(CompletionsJob.class);
    private static final int BATCH = 200;

    private final Enrolments enrolments;
    private final ProgressMarks marks;
    private final CompletionService completions;

    CompletionsJob(Enrolments enrolments, ProgressMarks marks, CompletionService completions) {
        this.enrolments = enrolments;
        this.marks = marks;
        this.completions = completions;
    }

    /** One transaction for each; of two runs at once the second finds nothing left to do. */
    @Scheduled(
            identity = "training-completions",
            cron = "*/10 * * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        each(marks::attended, attended -> completions.attend(attended.enrolment(), attended.activity()));
        each(enrolments::ready, completions::complete);
    }

    private static <T> void each(IntFunction<List<T>> next, Consumer<T> act) {
        List<T> ready;
        int done;
        do {
            ready = next.apply(BATCH);
            done = (int) ready.stream().filter(one -> tried(one, act)).count();
        } while (ready.size() == BATCH && done > 0);
    }

    private static <T> boolean tried(T one, Consumer<T> act) {
        try {
            act.accept(one);
            return true;
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "%s cannot be completed", one);
            return false;
        }
    }
}
