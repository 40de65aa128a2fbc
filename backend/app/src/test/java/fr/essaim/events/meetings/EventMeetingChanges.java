package fr.essaim.events.meetings;

import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class EventMeetingChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of("openMeetingOfEvent", () -> {
            UUID community =
                    CommunityFixtures.community("Compte rendu", "PUBLIC", "OPEN", CommunityFixtures.newcomer());
            UUID event = published(draft("À rapporter", "communityId", community));
            return () -> STAFF.request().post("events/" + event + "/meeting");
        });
    }
}
