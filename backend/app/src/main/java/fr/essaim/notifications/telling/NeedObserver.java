package fr.essaim.notifications.telling;

import fr.essaim.events.needs.NeedFact;
import fr.essaim.events.needs.NeedSettled;
import fr.essaim.events.needs.NeedStated;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells whoever runs an event that somebody needs something, and the person that it is settled: neither what nor, to those, who. */
@ApplicationScoped
class NeedObserver {
    private final Announcements announcements;
    private final Rows rows;
    private final Today today;

    NeedObserver(Announcements announcements, Rows rows, Today today) {
        this.announcements = announcements;
        this.rows = rows;
        this.today = today;
    }

    void tell(@Observes NeedFact fact) {
        switch (fact) {
            case NeedStated stated ->
                tell(stated, NotificationKind.NEED_STATED, ToldEvent.runners(rows, stated.eventId(), today.date()));
            case NeedSettled settled -> tell(settled, NotificationKind.NEED_SETTLED, List.of(settled.personId()));
        }
    }

    private void tell(NeedFact fact, NotificationKind kind, Collection<UUID> people) {
        ToldEvent event = ToldEvent.find(rows, fact.eventId()).orElseThrow();
        UUID cause = UUID.nameUUIDFromBytes((fact.needId() + ":" + fact.version()).getBytes(StandardCharsets.UTF_8));
        announcements.tell(event.announce(kind, cause, Map.of("event", event.title()), null), people, fact.byId());
    }
}
