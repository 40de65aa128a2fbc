package fr.essaim.notifications.telling;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Trainings that nobody goes on with, told to who began them, certificates that end, and sessions that begin the next day, each morning. */
@ApplicationScoped
class TrainingReminderJob {
    private final TrainingReminderService reminders;
    private final CertificateReminderService certificates;
    private final SessionReminderService sessions;
    private final Today today;

    TrainingReminderJob(
            TrainingReminderService reminders,
            CertificateReminderService certificates,
            SessionReminderService sessions,
            Today today) {
        this.reminders = reminders;
        this.certificates = certificates;
        this.sessions = sessions;
        this.today = today;
    }

    @Scheduled(
            identity = "training-reminders",
            cron = "0 50 5 * * ?",
            timeZone = "Europe/Paris",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        ReminderRound.of(
                "training sessions",
                sessions.of(today.date()),
                SessionReminderService.Reminder::session,
                sessions::tell);
        ReminderRound.of(
                "trainings", reminders.of(today.date()), TrainingReminderService.Reminder::enrolment, reminders::tell);
        ReminderRound.of(
                "certificates",
                certificates.of(today.date()),
                CertificateReminderService.Reminder::certificate,
                certificates::tell);
    }
}
