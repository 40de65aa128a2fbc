package fr.essaim.events;

import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.agenda;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.publish;

import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class EventChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createEvent", () -> () -> STAFF.post("events", draft("Créé")),
                "updateEvent",
                        () -> {
                            String event = event();
                            return () -> STAFF.put(event, draft("Revu"));
                        },
                "replaceEventAgenda",
                        () -> {
                            String event = event();
                            return () -> STAFF.request()
                                    .contentType("application/json")
                                    .header("If-Match", STAFF.get(event).header("ETag"))
                                    .body(agenda())
                                    .put(event + "/agenda");
                        },
                "publishEvent",
                        () -> {
                            String event = event();
                            return () -> STAFF.act(event, "publish", Map.of());
                        },
                "cancelEvent",
                        () -> {
                            String event = event();
                            return () -> STAFF.act(event, "cancel", Map.of("reason", "Motif"));
                        },
                "closeEvent",
                        () -> {
                            UUID event = STAFF.create(
                                    "events",
                                    draft(
                                            "Fini",
                                            "startsLocal",
                                            "2024-03-04T11:00:00",
                                            "endsLocal",
                                            "2024-03-04T12:00:00"));
                            publish(event);
                            return () -> STAFF.act("events/" + event, "close", Map.of());
                        },
                "duplicateEvent",
                        () -> {
                            String event = event();
                            return () -> STAFF.post(event + "/duplicate", Map.of("startsLocal", "2099-04-06T11:30:00"));
                        });
    }

    private static String event() {
        return "events/" + STAFF.create("events", draft("Écrit"));
    }
}
