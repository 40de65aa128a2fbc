package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.WRITER;
import static fr.essaim.resources.ResourceFixtures.draft;
import static fr.essaim.resources.ResourceFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class ResourceCollectionTest {
    private static Map<String, Object> collection(String title, UUID... resources) {
        return Map.of(
                "title",
                title,
                "summary",
                "À lire d’abord.",
                "visibility",
                "PUBLIC",
                "resourceIds",
                List.of(resources));
    }

    @Test
    void aCollectionKeepsItsOrderAndOpensNothing() {
        UUID open = published(draft("Ouvert"));
        UUID closed = published(draft("Réservé", "visibility", "SIGNED_IN"));
        UUID other = published(draft("Autre"));
        UUID id = READER.create("resource-collections", collection("Pour commencer", closed, other, open));

        READER.get("resource-collections/" + id)
                .then()
                .body("resources.title", contains("Réservé", "Autre", "Ouvert"))
                .body("actions", contains("UPDATE"));
        VISITOR.get("resource-collections/" + id)
                .then()
                .body("resources.title", contains("Autre", "Ouvert"))
                .body("actions", hasSize(0));
        VISITOR.get("resources?collectionId=" + id).then().body("total.value", is(2));

        READER.put("resource-collections/" + id, collection("Pour commencer", open, other))
                .then()
                .statusCode(200)
                .body("resources.title", contains("Ouvert", "Autre"));
        WRITER.put("resource-collections/" + id, collection("Volé")).then().statusCode(403);
        STAFF.put("resource-collections/" + id, collection("Revu", other))
                .then()
                .statusCode(200);
        VISITOR.get("resource-collections?q=revu").then().body("items.title", contains("Revu"));
    }

    @Test
    void whatItsWriterCannotSeeStaysInIt() {
        UUID open = published(draft("Reste visible"));
        UUID archived = published(draft("Sera archivé"));
        UUID id = READER.create("resource-collections", collection("Mêlée", archived, open));
        STAFF.act("resources/" + archived, "archive", Map.of("reason", "Un temps"))
                .then()
                .statusCode(200);

        READER.put("resource-collections/" + id, collection("Mêlée", open))
                .then()
                .statusCode(200)
                .body("resources.title", contains("Reste visible"));

        STAFF.act("resources/" + archived, "restore", Map.of()).then().statusCode(200);
        VISITOR.get("resource-collections/" + id)
                .then()
                .body("resources.title", contains("Reste visible", "Sera archivé"));
    }

    @Test
    void oneCollectsWhatOneMayRead() {
        UUID secret = WRITER.create("resources", draft("Brouillon d’autrui"));

        READER.post("resource-collections", collection("Curieuse", secret))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/resourceIds/0"));
    }

    @Test
    void aCollectionCostsTheSameStatementsWhateverItsSize() {
        UUID one = published(draft("Un de deux"));
        UUID small = READER.create("resource-collections", collection("Petite", one));
        UUID large = READER.create("resource-collections", collection("Grande", one, published(draft("Deux de deux"))));
        VISITOR.get("resource-collections/" + small);

        assertThat(Statements.during(() -> VISITOR.get("resource-collections/" + small)))
                .isEqualTo(3);
        assertThat(Statements.during(() -> VISITOR.get("resource-collections/" + large)))
                .isEqualTo(3);
        assertThat(Statements.during(() -> VISITOR.get("resource-collections"))).isEqualTo(1);
    }
}
