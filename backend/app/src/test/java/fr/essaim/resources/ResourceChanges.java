package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.draft;

import fr.essaim.testing.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ResourceChanges implements Changes {
    private static final Set<String> REASONED = Set.of("return", "archive", "hide");

    @Override
    public Map<String, Change> byOperation() {
        var changes = new HashMap<String, Change>();
        changes.put("createResource", () -> () -> STAFF.post("resources", draft("Créée")));
        changes.put("updateResource", () -> {
            String resource = resource();
            return () -> STAFF.put(resource, draft("Revue"));
        });
        changes.put("submitResource", () -> move(resource(), "submit"));
        changes.put("returnResource", () -> move(resource(), "submit", "return"));
        changes.put("publishResource", () -> move(resource(), "submit", "publish"));
        changes.put("archiveResource", () -> move(resource(), "archive"));
        changes.put("restoreResource", () -> move(resource(), "archive", "restore"));
        changes.put("voteForResource", () -> {
            String resource = published();
            return () -> STAFF.request().put(resource + "/vote");
        });
        changes.put("withdrawResourceVote", () -> {
            String resource = published();
            STAFF.request().put(resource + "/vote").then().statusCode(200);
            return () -> STAFF.request().delete(resource + "/vote");
        });
        changes.putAll(comments());
        changes.putAll(collections());
        return changes;
    }

    private static Map<String, Change> comments() {
        return Map.of(
                "commentResource",
                        () -> {
                            String resource = published();
                            return () -> STAFF.post(resource + "/comments", Map.of("body", "Repris chez nous."));
                        },
                "hideResourceComment", () -> move(comment(), "hide"),
                "showResourceComment", () -> move(comment(), "hide", "show"));
    }

    private static Map<String, Change> collections() {
        Map<String, Object> draft =
                Map.of("title", "À lire", "summary", "", "visibility", "PUBLIC", "resourceIds", List.of());
        return Map.of(
                "createResourceCollection",
                () -> () -> STAFF.post("resource-collections", draft),
                "updateResourceCollection",
                () -> {
                    UUID collection = STAFF.create("resource-collections", draft);
                    return () -> STAFF.put("resource-collections/" + collection, draft);
                });
    }

    private static String resource() {
        return "resources/" + STAFF.create("resources", draft("Écrite"));
    }

    private static String published() {
        String resource = resource();
        move(resource, "submit", "publish").send().then().statusCode(200);
        return resource;
    }

    private static String comment() {
        return "resource-comments/" + STAFF.create(published() + "/comments", Map.of("body", "Repris chez nous."));
    }

    /** Everything but the last move is preparation. */
    private static Request move(String object, String... verbs) {
        for (int i = 0; i < verbs.length - 1; i++) {
            STAFF.act(object, verbs[i], body(verbs[i])).then().statusCode(200);
        }
        String last = verbs[verbs.length - 1];
        return () -> STAFF.act(object, last, body(last));
    }

    private static Map<String, String> body(String verb) {
        return REASONED.contains(verb) ? Map.of("reason", "Motif") : Map.of();
    }
}
