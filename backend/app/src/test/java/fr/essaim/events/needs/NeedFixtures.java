package fr.essaim.events.needs;

import static fr.essaim.events.EventFixtures.STAFF;

import fr.essaim.testing.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Needs for tests. */
final class NeedFixtures {
    static final String WORDS = "Je me déplace en fauteuil.";
    static final Map<String, Object> NEED = Map.of("words", WORDS, "provisions", List.of("ACCESSIBLE_PARKING"));

    private NeedFixtures() {}

    /** The address of the registration. */
    static String register(Api person, UUID event, Map<String, ?> need) {
        return "registrations/" + person.create("events/" + event + "/registrations", Map.of("need", need));
    }

    static String register(Api person, UUID event) {
        return "registrations/" + person.create("events/" + event + "/registrations", Map.of());
    }

    /** The address of what its person needs. */
    static String needOf(Api reader, String registration) {
        return "needs/"
                + reader.get(registration + "/need")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("need.id");
    }

    static Response settle(String need, int version, Map<String, ?> answer) {
        return STAFF.request()
                .header("If-Match", "\"" + version + "-0\"")
                .contentType("application/json")
                .body(answer)
                .post(need + "/settle");
    }

    static Response reopen(String need, int version) {
        return STAFF.request().header("If-Match", "\"" + version + "-0\"").post(need + "/reopen");
    }

    static Response withdraw(Api person, String registration) {
        String path = registration + "/need";
        return person.request()
                .header("If-Match", person.get(path).header("ETag"))
                .delete(path);
    }
}
