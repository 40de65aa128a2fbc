package fr.essaim.events.registrations;

import fr.essaim.events.fees.FeeLedger;
import fr.essaim.events.needs.NeedDraft;
import fr.essaim.events.needs.NeedLedger;
import fr.essaim.events.prices.Quote;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept beside registrations: what they cost, and what people need to take part. */
@ApplicationScoped
class Annexes {
    private final FeeLedger fees;
    private final NeedLedger needs;

    Annexes(FeeLedger fees, NeedLedger needs) {
        this.fees = fees;
        this.needs = needs;
    }

    /** @throws ProblemException rule-violated when no rule fits the person */
    Optional<Quote> price(Actor actor, UUID event, UUID person) {
        return fees.price(actor, event, person);
    }

    void keepPrice(Registration registration, Quote quote) {
        fees.keep(registration.id(), registration.eventId(), quote);
    }

    void keepNeed(Actor actor, RegistrationDetails registration, @Nullable NeedDraft need) {
        if (need != null) {
            UUID event = registration.event().id();
            var stated = new NeedLedger.Stated(
                    registration.id(),
                    event,
                    registration.person().id(),
                    registration.subject().label());
            needs.keep(actor, stated, need);
        }
    }

    /** Of those who come no more: what they need is nobody’s task. */
    void eraseNeeds(UUID event) {
        needs.eraseOfGone(event);
    }
}
