package fr.essaim.events.tours;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a tour owes. When it is due follows from the plan, see {@link TourDues#follow}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TourDue extends Versioned {
    private @Nullable LocalDate doneOn;
    private @Nullable UUID resourceId;
    private @Nullable String link;
    private @Nullable String note;

    protected TourDue() {}

    /** Again when something better is there. */
    void settle(DueSettlement settlement, LocalDate today, Instant now) {
        if (doneOn == null) {
            doneOn = today;
        }
        resourceId = settlement.resourceId();
        link = settlement.link();
        note = settlement.note() == null ? null : settlement.note().strip();
        touch(now);
    }
}
