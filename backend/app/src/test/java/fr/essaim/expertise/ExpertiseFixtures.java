package fr.essaim.expertise;

import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who know something, for tests. */
final class ExpertiseFixtures {
    static final String MINE = "me/expertise";
    static final String CONSENT = MINE + "/consent";

    private static final Api STAFF = Api.as(Tokens.staff());

    private ExpertiseFixtures() {}

    static UUID topic(String label) {
        return STAFF.create("topics", TopicFixtures.draft(TopicFixtures.scheme(STAFF), label));
    }

    static Map<String, Object> draft(String level, @Nullable String sentence) {
        var draft = new HashMap<String, Object>();
        draft.put("level", level);
        draft.put("sentence", sentence);
        return draft;
    }

    static Response claim(Api person, UUID topic, String level) {
        return claim(person, topic, draft(level, null));
    }

    static Response claim(Api person, UUID topic, Map<String, Object> draft) {
        return person.request()
                .contentType(ContentType.JSON)
                .header("If-Match", person.get(MINE).header("ETag"))
                .body(draft)
                .put(MINE + "/claims/" + topic);
    }

    static Response drop(Api person, UUID topic) {
        return person.request()
                .header("If-Match", person.get(MINE).header("ETag"))
                .delete(MINE + "/claims/" + topic);
    }

    static void consent(Api person) {
        person.request().put(CONSENT).then().statusCode(200);
    }

    static void withdraw(Api person) {
        person.request().delete(CONSENT).then().statusCode(200);
    }

    static Api person(String givenName, String familyName) {
        return Api.as(Tokens.person(UUID.randomUUID() + "@example.org", givenName, familyName));
    }

    /** Somebody whom all who are signed in find by a topic. */
    static Api expert(String givenName, String familyName, UUID topic) {
        Api person = person(givenName, familyName);
        Persons.show(person, "SIGNED_IN");
        claim(person, topic, "EXPERIENCED").then().statusCode(200);
        consent(person);
        return person;
    }

    /** Somebody whom all who are signed in find by a topic, who works in a territory. */
    static Api expertOf(UUID territory, String familyName, UUID topic) {
        Api person = expert("Ada", familyName, topic);
        Persons.revise(person, Map.of("territoryId", territory));
        return person;
    }

    static UUID territory(String name, String commune) {
        return STAFF.create(
                "territories",
                Map.of(
                        "name",
                        name,
                        "kind",
                        "COMMUNE",
                        "geoUnits",
                        List.of(Map.of("kind", "COMMUNE", "code", commune))));
    }
}
