package fr.essaim.events.registrations;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.registrations.RegistrationFixtures.register;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class RegistrationReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getRegistration",
                () -> register(newcomer(), published(draft("Coûteux"))),
                "listRegistrations",
                () -> {
                    UUID event = published(draft("Coûteux", "capacity", 1));
                    register(newcomer(), event);
                    register(newcomer(), event);
                    return "events/" + event + "/registrations";
                },
                "listMyRegistrations",
                () -> {
                    Api admin = Api.as(Tokens.admin());
                    register(admin, published(draft("Coûteux")));
                    register(admin, published(draft("Coûteux")));
                    return "me/registrations";
                });
    }
}
