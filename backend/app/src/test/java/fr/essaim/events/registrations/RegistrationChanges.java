package fr.essaim.events.registrations;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.registrations.RegistrationFixtures.cancel;
import static fr.essaim.events.registrations.RegistrationFixtures.register;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class RegistrationChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "registerForEvent",
                () -> {
                    UUID event = published(draft("Ouvert"));
                    return () -> STAFF.post("events/" + event + "/registrations", Map.of());
                },
                "importRegistrations",
                () -> {
                    UUID event = published(draft("Sur liste"));
                    String list = address() + "\n" + address();
                    return () -> STAFF.request()
                            .contentType("text/plain")
                            .body(list)
                            .post("events/" + event + "/registrations/import");
                },
                "acceptRegistration",
                () -> {
                    String registration = pending();
                    return () -> STAFF.act(registration, "accept", Map.of());
                },
                "declineRegistration",
                () -> {
                    String registration = pending();
                    return () -> STAFF.act(registration, "decline", Map.of("reason", "Motif"));
                },
                "takeOfferedSeat",
                () -> {
                    UUID event = published(draft("Petit", "capacity", 1));
                    String first = register(STAFF, event);
                    String second = register(newcomer(), event);
                    cancel(STAFF, first);
                    return () -> STAFF.act(second, "take-offer", Map.of());
                },
                "cancelRegistration",
                () -> {
                    String registration = register(newcomer(), published(draft("Ouvert")));
                    return () -> STAFF.act(registration, "cancel", Map.of());
                });
    }

    @Override
    public Map<String, Integer> objectsChanged() {
        return Map.of("importRegistrations", 2);
    }

    /** Of somebody who has an account. */
    private static String address() {
        String address = UUID.randomUUID() + "@example.org";
        Persons.id(Api.as(Tokens.member(address)));
        return address;
    }

    private static String pending() {
        return register(newcomer(), published(draft("Modéré", "registrationMode", "MODERATED")));
    }
}
