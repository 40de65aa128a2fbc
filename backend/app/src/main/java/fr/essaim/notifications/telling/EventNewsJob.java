package fr.essaim.notifications.telling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What happens to registrations and their events, told within seconds; what events leave, within minutes; and reminders, each hour. */
@ApplicationScoped
class EventNewsJob {
    private final RegistrationNewsService registrations;
    private final EventNewsService events;
    private final MaterialNewsService materials;

    EventNewsJob(RegistrationNewsService registrations, EventNewsService events, MaterialNewsService materials) {
        this.registrations = registrations;
        this.events = events;
        this.materials = materials;
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

    @Scheduled(
            identity = "event-materials",
            cron = "30 */5 * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellMaterials() {
        ReminderRound.of("materials", materials.untold(), news -> news.event().id(), materials::tell);
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
