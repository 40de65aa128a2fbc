package fr.essaim.events.fees;

import fr.essaim.events.prices.PriceService;
import fr.essaim.events.prices.Quote;
import fr.essaim.events.prices.QuoteOutcome;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps what registrations cost, for those who make them. */
@ApplicationScoped
public class FeeLedger {
    private final PriceService prices;
    private final Fees fees;
    private final Today today;

    FeeLedger(PriceService prices, Fees fees, Today today) {
        this.prices = prices;
        this.fees = fees;
        this.today = today;
    }

    /**
     * What the person would pay; empty for an event without rules.
     *
     * @throws ProblemException rule-violated when no rule fits them: nobody registers for a price that is made up later
     */
    public Optional<Quote> price(Actor actor, UUID event, UUID person) {
        Optional<Quote> quote = prices.quoteFor(actor, event, person);
        if (isUndecided(quote)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "price-undecided");
        }
        return quote;
    }

    /** Whether a rule fits the person, or there are none. */
    public boolean hasPrice(Actor actor, UUID event, UUID person) {
        return !isUndecided(prices.quoteFor(actor, event, person));
    }

    private static boolean isUndecided(Optional<Quote> quote) {
        return quote.map(Quote::outcome).filter(QuoteOutcome.UNDECIDED::equals).isPresent();
    }

    /** Freezes the price that a registration is made under. */
    public void keep(UUID registration, UUID event, Quote quote) {
        fees.insert(registration, event, quote, today.now());
    }
}
