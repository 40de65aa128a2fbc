package fr.essaim.notifications.telling;

import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.events.series.SlotClaimed;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells facilitators which date a member took, and members which date others gave to what they proposed. */
@ApplicationScoped
class SeriesObserver {
    private final Announcements announcements;
    private final MembershipService memberships;
    private final Rows rows;

    SeriesObserver(Announcements announcements, MembershipService memberships, Rows rows) {
        this.announcements = announcements;
        this.memberships = memberships;
        this.rows = rows;
    }

    void tell(@Observes SlotClaimed claimed) {
        if (claimed.personId().equals(claimed.byId())) {
            tell(claimed, NotificationKind.SLOT_CLAIMED, memberships.facilitators(claimed.communityId()));
        } else {
            tell(claimed, NotificationKind.FLASH_PLACED, List.of(claimed.personId()));
        }
    }

    private void tell(SlotClaimed claimed, NotificationKind kind, Collection<UUID> people) {
        ToldEvent event = ToldEvent.find(rows, claimed.eventId()).orElseThrow();
        String community = event.community() == null ? "" : event.community().name();
        Map<String, String> parameters = Map.of("event", event.title(), "community", community);
        announcements.tell(event.announce(kind, claimed.eventId(), parameters, null), people, claimed.byId());
    }
}
