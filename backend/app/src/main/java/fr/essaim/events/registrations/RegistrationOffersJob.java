package fr.essaim.events.registrations;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes back seats that were held for who did not take them, each minute, and offers them to the next ones. */
@ApplicationScoped
class RegistrationOffersJob {
    private static final Logger LOG = Logger.getLogger(RegistrationOffersJob.class);

    private final RegistrationService registrations;
    private final Registrations offers;
    private final Today today;

    RegistrationOffersJob(RegistrationService registrations, Registrations offers, Today today) {
        this.registrations = registrations;
        this.offers = offers;
        this.today = today;
    }

    /** One transaction for each event; of two runs at once the second finds nothing. */
    @Scheduled(
            identity = "registration-offers",
            cron = "0 * * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int lapsed = 0;
        for (UUID event : offers.withStaleOffers(today.now())) {
            try {
                lapsed += registrations.lapse(event);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "The offers of event %s cannot be taken back", event);
            }
        }
        if (lapsed > 0) {
            LOG.infof("%d offers of seats lapsed", lapsed);
        }
    }
}
