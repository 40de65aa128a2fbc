package fr.essaim.events.prices;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The rules of one event, written together. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class PriceList extends Versioned {
    private UUID eventId;

    @SuppressWarnings("NullAway.Init")
    protected PriceList() {}

    PriceList(UUID eventId, Instant now) {
        super(now);
        this.eventId = eventId;
    }

    /** Its rules are rows of their own, which {@link PriceLists} writes. */
    void revise(Instant now) {
        touch(now);
    }
}
