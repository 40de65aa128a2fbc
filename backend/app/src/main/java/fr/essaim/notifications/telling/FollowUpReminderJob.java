package fr.essaim.notifications.telling;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** What is soon due or late, told to whoever is to do it, each morning before the working day in France. */
@ApplicationScoped
class FollowUpReminderJob {
    private static final Logger LOG = Logger.getLogger(FollowUpReminderJob.class);

    private final FollowUpReminderService reminders;
    private final Today today;

    FollowUpReminderJob(FollowUpReminderService reminders, Today today) {
        this.reminders = reminders;
        this.today = today;
    }

    /** A run that was missed reminds of the same things the next day. */
    @Scheduled(
            identity = "follow-up-reminders",
            cron = "0 30 5 * * ?",
            timeZone = "Europe/Paris",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<FollowUpReminderService.Reminder> due = reminders.of(today.date());
        for (FollowUpReminderService.Reminder reminder : due) {
            try {
                reminders.tell(reminder);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Nobody can be reminded of follow-up %s", reminder.followUp());
            }
        }
        LOG.infof("Reminders looked after: %d follow-ups", due.size());
    }
}
