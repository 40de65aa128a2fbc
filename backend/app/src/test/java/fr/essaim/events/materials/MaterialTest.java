package fr.essaim.events.materials;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.events.EventFixtures;
import fr.essaim.events.attendance.AttendanceFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an event leaves to who came. */
@HttpTest
class MaterialTest {
    private String path = "";
    private UUID event = new UUID(0, 0);

    @BeforeEach
    void anEvent() {
        event = EventFixtures.published(AttendanceFixtures.soon());
        path = "events/" + event + "/materials";
    }

    static Map<String, Object> link(String title) {
        return Map.of("title", title, "link", "https://videos.example.org/journee");
    }

    static Map<String, Object> leaving(Object... materials) {
        return Map.of("materials", List.of(materials));
    }

    private static Map<String, Object> of(UUID resource) {
        return Map.of("resourceId", resource);
    }

    private static UUID resource(Api writer, String title, String visibility) {
        UUID id = writer.create(
                "resources",
                new HashMap<>(Map.of(
                        "kind",
                        "SLIDES",
                        "title",
                        title,
                        "summary",
                        "Ce qui fut montré.",
                        "body",
                        "Tout y est.",
                        "language",
                        "fr",
                        "authors",
                        List.of(Map.of("name", "Ada Martin")),
                        "attachmentIds",
                        List.of(),
                        "visibility",
                        visibility)));
        writer.act("resources/" + id, "submit", Map.of()).then().statusCode(200);
        STAFF.act("resources/" + id, "publish", Map.of()).then().statusCode(200);
        return id;
    }

    private void leave(Map<String, Object> materials) {
        STAFF.put(path, materials).then().statusCode(200);
    }

    @Test
    void resourcesAndLinksAreLeftInOrderDuringTheEventAndOnceItIsClosed() {
        UUID slides = resource(STAFF, "Le diaporama", "PUBLIC");
        VISITOR.get(path)
                .then()
                .body("version", is(0))
                .body("materials", empty())
                .body("actions", empty());

        leave(leaving(link("Le film"), of(slides)));

        VISITOR.get(path)
                .then()
                .body("version", is(1))
                .body("materials.title", contains("Le film", "Le diaporama"))
                .body("materials[0].link", is("https://videos.example.org/journee"))
                .body("materials[0].kind", nullValue())
                .body("materials[1].resourceId", is(slides.toString()))
                .body("materials[1].kind", is("SLIDES"));
        AttendanceFixtures.end(event);
        STAFF.act("events/" + event, "close", Map.of()).then().statusCode(200);
        STAFF.get(path).then().body("actions", contains("UPDATE"));
        leave(leaving(of(slides)));
        VISITOR.get(path).then().body("materials.title", contains("Le diaporama"));
    }

    @Test
    void eachFindsWhatTheyMayReadAndWhoWritesKeepsTheRest() {
        UUID internal = resource(STAFF, "Entre nous", "SIGNED_IN");
        leave(leaving(of(internal), link("Le film")));

        VISITOR.get(path).then().body("materials.title", contains("Le film"));
        newcomer().get(path).then().body("materials.title", contains("Entre nous", "Le film"));
        STAFF.act("resources/" + internal, "archive", Map.of("reason", "Périmé."))
                .then()
                .statusCode(200);
        newcomer().get(path).then().body("materials.title", contains("Le film"));
        STAFF.get(path).then().body("materials.resourceId", contains(internal.toString(), null));
        leave(leaving(link("Le film"), of(internal)));
        STAFF.get(path).then().body("materials", hasSize(2));
    }

    @Test
    void whatIsNotPublishedToWhoWritesIsNotNamed() {
        UUID draft = STAFF.create(
                "resources",
                Map.of(
                        "kind",
                        "SLIDES",
                        "title",
                        "Pas encore",
                        "summary",
                        "Bientôt.",
                        "language",
                        "fr",
                        "authors",
                        List.of(Map.of("name", "Ada Martin")),
                        "attachmentIds",
                        List.of(),
                        "visibility",
                        "PUBLIC"));

        refused(leaving(link("Le film"), of(draft)), 422, "/materials/1/resourceId", "unknown-reference");
        refused(leaving(of(UUID.randomUUID())), 422, "/materials/0/resourceId", "unknown-reference");
    }

    @Test
    void eachIsAResourceOnceOrALinkWithItsTitle() {
        UUID slides = resource(STAFF, "Le diaporama", "PUBLIC");
        refused(leaving(of(slides), of(slides)), 400, "/materials/1/resourceId", "repeated");
        refused(leaving(Map.of("link", "https://example.org")), 400, "/materials/0/title", "required");
        refused(leaving(Map.of("title", "Le film")), 400, "/materials/0/link", "required");
        refused(
                leaving(Map.of("title", "Le film", "link", "javascript:alert(1)")),
                400,
                "/materials/0/link",
                "pattern");
        var both = new HashMap<>(link("Le film"));
        both.put("resourceId", slides);
        refused(leaving(both), 400, "/materials/0/link", "one-of");
        VISITOR.get(path).then().body("materials", empty());
    }

    private void refused(Map<String, Object> draft, int status, String pointer, String code) {
        STAFF.put(path, draft)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void whoOrganisesWritesAndOfTwoWritersOneIsTold() {
        Api organiser = newcomer();
        Map<String, Object> draft = AttendanceFixtures.soon();
        draft.put("organiserIds", List.of(Persons.id(organiser)));
        UUID organised = EventFixtures.published(draft);
        String list = "events/" + organised + "/materials";
        newcomer().put(list, leaving(link("Le film"))).then().statusCode(403);

        var first = CompletableFuture.supplyAsync(() -> write(organiser, list, "Le film"));
        var second = CompletableFuture.supplyAsync(() -> write(STAFF, list, "Les photos"));

        assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                .containsExactlyInAnyOrder(200, 412);
        VISITOR.get(list).then().body("version", is(1)).body("materials", hasSize(1));
        STAFF.act("events/" + organised, "cancel", Map.of("reason", "La salle est fermée."))
                .then()
                .statusCode(200);
        write(organiser, list, "Rien").then().statusCode(403);
    }

    private static Response write(Api writer, String list, String title) {
        return writer.request()
                .header("If-Match", "\"0-0\"")
                .contentType("application/json")
                .body(leaving(link(title)))
                .put(list);
    }
}
