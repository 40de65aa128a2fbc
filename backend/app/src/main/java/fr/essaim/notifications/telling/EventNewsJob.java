package fr.essaim.notifications.telling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What happens to registrations and their events, told within seconds; and reminders, each hour. */
@ApplicationScoped
class EventNewsJob {
    private final RegistrationNewsService registrations;
    private final EventNewsService events;

    EventNewsJob(RegistrationNewsService registrations, EventNewsService events) {
        this.registrations = registrations;
        this.events = events;
    }

    @Scheduled(
            identity = "event-news",
            cron = "0/10 * * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        ReminderRound.of(
                "registrations",
                registrations.untold(),
                RegistrationNewsService.News::registration,
                registrations::tell);
        ReminderRound.of("events", events.changes(), news -> news.event().id(), events::tellChange);
    }

    /** A run that was missed reminds an hour later. */
    @Scheduled(
            identity = "event-reminders",
            cron = "0 5 * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        ReminderRound.of(
                "coming events", events.reminders(), news -> news.event().id(), events::remind);
    }
}
