package fr.essaim.notifications.telling;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What is soon due or late, told to whoever is to do it, each morning before the working day in France. */
@ApplicationScoped
class FollowUpReminderJob {
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
        ReminderRound.of(
                "follow-ups", reminders.of(today.date()), FollowUpReminderService.Reminder::followUp, reminders::tell);
    }
}
