package fr.essaim.notifications.telling;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Trainings that nobody goes on with, told to who began them, and certificates that end, each morning. */
@ApplicationScoped
class TrainingReminderJob {
    private final TrainingReminderService reminders;
    private final CertificateReminderService certificates;
    private final Today today;

    TrainingReminderJob(TrainingReminderService reminders, CertificateReminderService certificates, Today today) {
        this.reminders = reminders;
        this.certificates = certificates;
        this.today = today;
    }

    @Scheduled(
            identity = "training-reminders",
            cron = "0 50 5 * * ?",
            timeZone = "Europe/Paris",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        ReminderRound.of(
                "trainings", reminders.of(today.date()), TrainingReminderService.Reminder::enrolment, reminders::tell);
        ReminderRound.of(
                "certificates",
                certificates.of(today.date()),
                CertificateReminderService.Reminder::certificate,
                certificates::tell);
    }
}
