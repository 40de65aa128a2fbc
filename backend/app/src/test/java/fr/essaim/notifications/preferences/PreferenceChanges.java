package fr.essaim.notifications.preferences;

import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class PreferenceChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of("updateMyNotificationPreferences", () -> {
            Api person = newcomer();
            Persons.id(person);
            var choice = Map.of("kind", "TERRITORY_ROLE_GIVEN", "inApp", true, "email", "WEEKLY");
            return () -> person.put("me/notification-preferences", Map.of("choices", List.of(choice)));
        });
    }
}
