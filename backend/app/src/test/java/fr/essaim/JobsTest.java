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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;

/** Jobs at set times live in the database, where all replicas find them. */
@HttpTest
class JobsTest {
    private static final String GROUP = "io.quarkus.scheduler.Scheduler";

    /** Hears which jobs have run. */
    @ApplicationScoped
    static class Ends {
        private final Set<String> heard = ConcurrentHashMap.newKeySet();
        private final CountDownLatch first = new CountDownLatch(1);

        void end(@Observes SuccessfulExecution execution) {
            heard.add(execution.getExecution().getTrigger().getId());
            first.countDown();
        }

        boolean await() throws InterruptedException {
            return first.await(30, TimeUnit.SECONDS);
        }

        Set<String> heard() {
            return heard;
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
                        "community-news",
                        "file-cleaning",
                        "follow-up-reminders",
                        "notification-digests",
                        "notification-retention",
                        "outbox-retention",
                        "registration-offers",
                        "report-reminders");
        assertThat(quartz.getMetaData().isJobStoreClustered()).isTrue();
    }

    @Test
    void aJobThatIsDueRuns() throws Exception {
        QuarkusTransaction.requiringNew().call(() -> {
            quartz.triggerJob(new JobKey("outbox-retention", GROUP));
            return true;
        });
        scheduler.resume();
        try {
            assertThat(ends.await()).isTrue();
            assertThat(ends.heard()).contains("outbox-retention");
        } finally {
            scheduler.pause();
        }
    }
}
