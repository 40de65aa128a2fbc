package fr.essaim.notifications.telling;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Meetings whose report is awaited, told to whoever reports of them, each morning before the working day in France. */
@ApplicationScoped
class ReportReminderJob {
    private final ReportReminderService reminders;
    private final Today today;

    ReportReminderJob(ReportReminderService reminders, Today today) {
        this.reminders = reminders;
        this.today = today;
    }

    /** A run that was missed reminds of the same meetings the next day. */
    @Scheduled(
            identity = "report-reminders",
            cron = "0 40 5 * * ?",
            timeZone = "Europe/Paris",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        ReminderRound.of(
                "reports", reminders.of(today.date()), ReportReminderService.Reminder::meeting, reminders::tell);
    }
}
