package fr.essaim.notifications.letters;

import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class UnsubscriptionChanges implements Changes {
    private final UnsubscribeTokens tokens;

    UnsubscriptionChanges(UnsubscribeTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.of("unsubscribeFromNotifications", () -> {
            String token = tokens.token(Persons.id(newcomer()), "TERRITORY_ROLE_GIVEN");
            return () -> Api.anonymous().request().post("notification-unsubscriptions/" + token);
        });
    }
}
