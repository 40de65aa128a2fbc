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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class ResourceCommentTest {
    private static UUID comment(UUID resource, String body) {
        return UUID.fromString(READER.post("resources/" + resource + "/comments", Map.of("body", body))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorAndStaffAlone() {
        UUID id = published(draft("Discuté"));
        UUID first = comment(id, "Repris à Mâcon, merci !");
        UUID second = comment(id, "Hors sujet.");
        VISITOR.get("resources/" + id).then().body("comments", is(2));
        VISITOR.get("resources/" + id + "/comments")
                .then()
                .body("items.body", contains("Repris à Mâcon, merci !", "Hors sujet."))
                .body("items[0].author", nullValue());
        WRITER.get("resources/" + id + "/comments").then().body("items[0].author.name", notNullValue());

        READER.act("resource-comments/" + second, "hide", Map.of("reason", "Non"))
                .then()
                .statusCode(403);
        STAFF.act("resource-comments/" + second, "hide", Map.of("reason", "Propos hors sujet."))
                .then()
                .statusCode(200)
                .body("hiddenFor", is("Propos hors sujet."))
                .body("actions", contains("SHOW"));

        VISITOR.get("resources/" + id).then().body("comments", is(1));
        for (Api other : new Api[] {VISITOR, WRITER}) {
            other.get("resources/" + id + "/comments")
                    .then()
                    .body("items.id", contains(first.toString()))
                    .body("total.value", is(1));
            other.get("resource-comments/" + second).then().statusCode(404);
            assertThat(other.request()
                            .accept("text/csv")
                            .get("resources/" + id + "/comments")
                            .asString())
                    .doesNotContain("Hors sujet");
        }
        READER.get("resource-comments/" + second).then().body("hiddenFor", is("Propos hors sujet."));
        STAFF.act("resource-comments/" + second, "hide", Map.of("reason", "Encore"))
                .then()
                .statusCode(422);
        STAFF.act("resource-comments/" + second, "show", Map.of()).then().statusCode(200);
        VISITOR.get("resources/" + id + "/comments").then().body("items", hasSize(2));

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + second)
                .then()
                .body(
                        "items.action",
                        contains("RESOURCE_COMMENT_SHOWN", "RESOURCE_COMMENT_HIDDEN", "RESOURCE_COMMENTED"));
    }

    @Test
    void oneCommentsOnWhatIsPublished() {
        UUID draft = WRITER.create("resources", draft("Pas encore"));

        READER.post("resources/" + draft + "/comments", Map.of("body", "Tôt"))
                .then()
                .statusCode(404);
        WRITER.post("resources/" + draft + "/comments", Map.of("body", "Tôt"))
                .then()
                .statusCode(403);
        UUID id = published(draft("Publié"));
        READER.post("resources/" + id + "/comments", Map.of("body", " ")).then().statusCode(400);
        VISITOR.post("resources/" + id + "/comments", Map.of("body", "Bonjour"))
                .then()
                .statusCode(401);
    }

    @Test
    void commentsCostTheSameStatementsWhateverTheirNumber() {
        UUID id = published(draft("Bavard"));
        comment(id, "Un");
        comment(id, "Deux");
        VISITOR.get("resources/" + id + "/comments");

        assertThat(Statements.during(() -> VISITOR.get("resources/" + id + "/comments?size=1")))
                .isEqualTo(2);
        assertThat(Statements.during(() -> VISITOR.get("resources/" + id + "/comments?size=100")))
                .isEqualTo(2);
    }
}
