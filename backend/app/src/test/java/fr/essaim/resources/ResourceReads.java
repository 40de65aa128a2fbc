package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.draft;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class ResourceReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getResource", () -> "resources/" + published(),
                "listResources",
                        () -> {
                            published();
                            published();
                            return "resources?q=coûteuse";
                        },
                "getResourceVersion", () -> "resources/" + published() + "/versions/1",
                "listResourceVersions", () -> "resources/" + publishedTwice() + "/versions",
                "compareResourceVersions", () -> "resources/" + publishedTwice() + "/versions/2/changes?since=1",
                "listResourceComments",
                        () -> {
                            UUID resource = published();
                            comment(resource);
                            comment(resource);
                            return "resources/" + resource + "/comments";
                        },
                "getResourceComment", () -> "resource-comments/" + comment(published()),
                "listResourceCollections",
                        () -> {
                            collection(published());
                            collection(published());
                            return "resource-collections?q=coûteuse";
                        },
                "getResourceCollection", () -> "resource-collections/" + collection(published(), published()));
    }

    private static UUID published() {
        UUID resource = STAFF.create("resources", draft("Coûteuse"));
        publish(resource);
        return resource;
    }

    private static UUID publishedTwice() {
        UUID resource = published();
        STAFF.put("resources/" + resource, draft("Coûteuse et revue")).then().statusCode(200);
        publish(resource);
        return resource;
    }

    private static void publish(UUID resource) {
        STAFF.act("resources/" + resource, "submit", Map.of()).then().statusCode(200);
        STAFF.act("resources/" + resource, "publish", Map.of()).then().statusCode(200);
    }

    private static UUID comment(UUID resource) {
        return STAFF.create("resources/" + resource + "/comments", Map.of("body", "Repris chez nous."));
    }

    private static UUID collection(UUID... resources) {
        return STAFF.create(
                "resource-collections",
                Map.of("title", "Coûteuse", "summary", "", "visibility", "PUBLIC", "resourceIds", List.of(resources)));
    }
}
