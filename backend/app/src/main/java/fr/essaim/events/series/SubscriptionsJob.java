package fr.essaim.events.series;

import fr.essaim.events.registrations.RegistrationDraft;
import fr.essaim.events.registrations.RegistrationService;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Lets whoever comes to all dates of a series join those that were published since, those who asked first in front. */
@ApplicationScoped
class SubscriptionsJob {
    private static final Logger LOG = Logger.getLogger(SubscriptionsJob.class);
    private static final int BATCH = 500;

    private final SeriesSubscriptions subscriptions;
    private final RegistrationService registrations;

    SubscriptionsJob(SeriesSubscriptions subscriptions, RegistrationService registrations) {
        this.subscriptions = subscriptions;
        this.registrations = registrations;
    }

    /** One transaction for each place; of two runs at once the second is refused by the database. */
    @Scheduled(
            identity = "series-subscriptions",
            cron = "*/10 * * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int joined;
        do {
            List<SeriesSubscriptions.Due> due = subscriptions.due(BATCH);
            joined = (int) due.stream().filter(this::join).count();
            if (joined > 0) {
                LOG.infof("%d places were given to those who come to all dates", joined);
            }
        } while (joined == BATCH);
    }

    private boolean join(SeriesSubscriptions.Due due) {
        var person = new Actor(Actor.Kind.PERSON, due.person(), due.name(), Set.of(Roles.MEMBER));
        try {
            registrations.register(person, due.event(), RegistrationDraft.ONESELF);
            return true;
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "%s cannot be registered for event %s", due.person(), due.event());
            return false;
        }
    }
}
