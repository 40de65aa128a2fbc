package fr.essaim.events.registrations;

import fr.essaim.testing.Api;
import java.util.Map;
import java.util.UUID;

/** Registrations for tests. */
final class RegistrationFixtures {
    private RegistrationFixtures() {}

    static String register(Api person, UUID event) {
        return "registrations/" + person.create("events/" + event + "/registrations", Map.of());
    }

    static void cancel(Api person, String registration) {
        person.act(registration, "cancel", Map.of()).then().statusCode(200);
    }
}
