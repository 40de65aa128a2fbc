package fr.essaim.notifications.telling;

import fr.essaim.events.satisfaction.SatisfactionReady;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Tells whoever runs an event, once, that there are results to read. */
@ApplicationScoped
class SatisfactionObserver {
    private final Announcements announcements;
    private final Rows rows;
    private final Today today;

    SatisfactionObserver(Announcements announcements, Rows rows, Today today) {
        this.announcements = announcements;
        this.rows = rows;
        this.today = today;
    }

    /** Nobody is passed over, as whoever does something usually is: that would tell who answered. */
    void tell(@Observes SatisfactionReady ready) {
        ToldEvent event = ToldEvent.find(rows, ready.eventId()).orElseThrow();
        announcements.tell(
                event.announce(NotificationKind.SATISFACTION_READY, event.id(), Map.of("event", event.title()), null),
                ToldEvent.runners(rows, event.id(), today.date()),
                null);
    }
}
