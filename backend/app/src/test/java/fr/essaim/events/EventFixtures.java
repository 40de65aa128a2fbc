package fr.essaim.events;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events for tests. */
public final class EventFixtures {
    public static final Api STAFF = Api.as(Tokens.staff());
    public static final Api VISITOR = Api.anonymous();

    private static @Nullable UUID organisation;

    private EventFixtures() {}

    /** The organisation that organises the events of tests. */
    public static synchronized UUID organisation() {
        UUID known = organisation;
        if (known == null) {
            known = CommunityFixtures.organisation();
            organisation = known;
        }
        return known;
    }

    /** Online, public, far away, for whoever comes. */
    public static Map<String, Object> draft(String title) {
        var draft = new HashMap<String, Object>();
        draft.put("title", title);
        draft.put("summary", "Une heure pour échanger.");
        draft.put("format", "WEBINAR");
        draft.put("mode", "ONLINE");
        draft.put("startsLocal", "2099-03-02T11:30:00");
        draft.put("endsLocal", "2099-03-02T12:30:00");
        draft.put("visibility", "PUBLIC");
        draft.put("organisationId", organisation());
        draft.put("link", "https://visio.example.org/salon");
        draft.put("registrationMode", "OPEN");
        draft.put("wheelchair", "UNKNOWN");
        return draft;
    }

    /** The same with other fields: name, value, name, value. */
    public static Map<String, Object> draft(String title, Object... fields) {
        Map<String, Object> draft = draft(title);
        for (int i = 0; i < fields.length; i += 2) {
            draft.put(fields[i].toString(), fields[i + 1]);
        }
        return draft;
    }

    /** In a room, without a link. */
    public static Map<String, Object> onSite(String title, Object... fields) {
        Map<String, Object> draft = draft(title, fields);
        draft.put("mode", "ON_SITE");
        draft.remove("link");
        draft.putIfAbsent("place", "Maison des associations");
        draft.putIfAbsent("room", "Salle 2");
        return draft;
    }

    /** As staff. */
    public static UUID published(Map<String, Object> draft) {
        UUID id = STAFF.create("events", draft);
        publish(id);
        return id;
    }

    public static void publish(UUID id) {
        STAFF.act("events/" + id, "publish", Map.of()).then().statusCode(200);
    }

    public static Map<String, Object> agenda() {
        return Map.of(
                "items",
                List.of(
                        Map.of("title", "Accueil", "startsLocal", "2099-03-02T11:30:00", "room", "Hall"),
                        Map.of(
                                "title",
                                "Table ronde",
                                "startsLocal",
                                "2099-03-02T11:45:00",
                                "endsLocal",
                                "2099-03-02T12:15:00",
                                "parts",
                                List.of(
                                        Map.of("role", "DISCUSSANT", "name", "Ada Martin", "organisation", "Mairie"),
                                        Map.of("role", "WITNESS", "name", "Lina Petit")))));
    }
}
