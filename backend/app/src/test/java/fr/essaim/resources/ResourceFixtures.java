package fr.essaim.resources;

import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Resources for tests, written by one person and published by staff. */
final class ResourceFixtures {
    static final Api WRITER = Api.as(Tokens.member("author@example.org"));
    static final Api READER = Api.as(Tokens.member("reader-of-resources@example.org"));
    static final Api STAFF = Api.as(Tokens.staff());
    static final Api VISITOR = Api.anonymous();

    private ResourceFixtures() {}

    static Map<String, Object> draft(String title) {
        var draft = new HashMap<String, Object>();
        draft.put("kind", "REPORT");
        draft.put("title", title);
        draft.put("summary", "Ce que six stations ont essayé.");
        draft.put("body", "## Pourquoi\n\nParce que.");
        draft.put("language", "fr");
        draft.put("authors", List.of(Map.of("name", "Ada Martin", "organisation", "Ville d’Amiens")));
        draft.put("attachmentIds", List.of());
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    static Map<String, Object> draft(String title, String field, Object value) {
        Map<String, Object> draft = draft(title);
        draft.put(field, value);
        return draft;
    }

    static UUID published(Map<String, Object> draft) {
        UUID id = WRITER.create("resources", draft);
        publish(id);
        return id;
    }

    static void publish(UUID id) {
        WRITER.act("resources/" + id, "submit", Map.of()).then().statusCode(200);
        STAFF.act("resources/" + id, "publish", Map.of()).then().statusCode(200);
    }
}
