package fr.essaim.events.prices;

import java.util.List;
import java.util.function.Function;

/** What anybody would pay for one event, by its rules and by what is known now. */
public final class Reckoning {
    private final List<PricedRule> rules;
    private final Function<Party, Circumstances> facts;

    Reckoning(List<PricedRule> rules, Function<Party, Circumstances> facts) {
        this.rules = rules;
        this.facts = facts;
    }

    public Quote quote(Party party) {
        return Quote.of(rules, facts.apply(party));
    }
}
