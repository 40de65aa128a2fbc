package fr.essaim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;

/** Jobs at set times live in the database, where all replicas find them. */
@HttpTest
class JobsTest {
    private static final String GROUP = "io.quarkus.scheduler.Scheduler";

    private static final String ASKED = "outbox-retention";

    /** Hears that the job has run; others may be due in the same moment. */
    @ApplicationScoped
    static class Ends {
        private final CountDownLatch asked = new CountDownLatch(1);

        void end(@Observes SuccessfulExecution execution) {
            if (execution.getExecution().getTrigger().getId().equals(ASKED)) {
                asked.countDown();
            }
        }

        boolean await() throws InterruptedException {
            return asked.await(30, TimeUnit.SECONDS);
        }
    }

    @Inject
    org.quartz.Scheduler quartz;

    @Inject
    Scheduler scheduler;

    @Inject
    Ends ends;

    @Inject
    Rows rows;

    @Test
    void everyJobIsKeptOnceForAllReplicas() throws Exception {
        assertThat(rows.all(row -> row.text("trigger_name"), "select trigger_name from qrtz_triggers"))
                .containsExactlyInAnyOrder(
                        "adoption-proposals",
                        "community-news",
                        "event-materials",
                        "event-news",
                        "event-reminders",
                        "event-reports",
                        "file-cleaning",
                        "follow-up-reminders",
                        "need-erasure",
                        "notification-digests",
                        "notification-retention",
                        "outbox-retention",
                        "registration-offers",
                        "report-reminders",
                        "series-subscriptions",
                        "training-completions",
                        "training-reminders");
        assertThat(quartz.getMetaData().isJobStoreClustered()).isTrue();
    }

    @Test
    void aJobThatIsDueRuns() throws Exception {
        QuarkusTransaction.requiringNew().call(() -> {
            quartz.triggerJob(new JobKey(ASKED, GROUP));
            return true;
        });
        scheduler.resume();
        try {
            assertThat(ends.await()).isTrue();
        } finally {
            scheduler.pause();
        }
    }
}
