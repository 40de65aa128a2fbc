package fr.essaim.events.prices;

import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import java.util.UUID;

/** A rule as the engine judges it. */
record PricedRule(UUID id, String name, Money amount, PriceBasis basis, Condition condition) {
    Reference reference() {
        return new Reference(id, name);
    }

    Money due(int days) {
        return basis == PriceBasis.PER_DAY ? amount.times(days) : amount.times(1);
    }
}
