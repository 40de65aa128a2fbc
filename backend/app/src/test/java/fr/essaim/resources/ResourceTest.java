package fr.essaim.resources;

import static fr.essaim.resources.ResourceFixtures.READER;
import static fr.essaim.resources.ResourceFixtures.STAFF;
import static fr.essaim.resources.ResourceFixtures.VISITOR;
import static fr.essaim.resources.ResourceFixtures.WRITER;
import static fr.essaim.resources.ResourceFixtures.draft;
import static fr.essaim.resources.ResourceFixtures.publish;
import static fr.essaim.resources.ResourceFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class ResourceTest {
    @Test
    void aDraftIsItsWritersAloneUntilItIsPublished() {
        UUID id = WRITER.create("resources", draft("Brouillon caché"));

        for (Api reader : new Api[] {VISITOR, READER}) {
            reader.get("resources/" + id).then().statusCode(404);
            reader.get("resources/" + id + "/versions").then().statusCode(404);
            reader.get("resources/" + id + "/comments").then().statusCode(404);
            reader.get("resources?q=brouillon caché&state=DRAFT")
                    .then()
                    .body("items", hasSize(0))
                    .body("total.value", is(0));
            assertThat(reader.request()
                            .accept("text/csv")
                            .get("resources?q=brouillon")
                            .asString())
                    .doesNotContain("Brouillon");
        }
        READER.request().put("resources/" + id + "/vote").then().statusCode(404);
        WRITER.get("resources?mine=true&q=brouillon caché&state=DRAFT")
                .then()
                .body("items.title", contains("Brouillon caché"));
        WRITER.get("resources/" + id).then().body("actions", contains("UPDATE", "SUBMIT"));

        WRITER.act("resources/" + id, "submit", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("IN_REVIEW"))
                .body("actions", contains("UPDATE"));
        WRITER.act("resources/" + id, "publish", Map.of()).then().statusCode(403);
        STAFF.act("resources/" + id, "publish", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("number", is(1))
                .body("publishedAt", notNullValue());
        VISITOR.get("resources/" + id)
                .then()
                .statusCode(200)
                .body("content.title", is("Brouillon caché"))
                .body("content.authors[0].name", is("Ada Martin"))
                .body("creator", nullValue())
                .body("actions", hasSize(0));
    }

    @Test
    void readersGoOnReadingWhatIsPublishedWhileItIsRevised() {
        UUID id = published(draft("Première édition"));

        WRITER.put("resources/" + id, draft("Deuxième édition", "body", "## Autrement"))
                .then()
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body("content.title", is("Première édition"))
                .body("revision.title", is("Deuxième édition"));
        VISITOR.get("resources/" + id)
                .then()
                .body("state", is("PUBLISHED"))
                .body("content.title", is("Première édition"))
                .body("revision", nullValue());
        READER.get("resources?q=deuxième édition").then().body("items", hasSize(0));
        READER.get("resources?q=première édition&state=PUBLISHED").then().body("items", hasSize(1));

        publish(id);

        VISITOR.get("resources/" + id).then().body("number", is(2)).body("content.title", is("Deuxième édition"));
        VISITOR.get("resources/" + id + "/versions").then().body("items.number", contains(2, 1));
        VISITOR.get("resources/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("content.title", is("Première édition"))
                .body("content.body", is("## Pourquoi\n\nParce que."));
        VISITOR.get("resources/" + id + "/versions/2/changes")
                .then()
                .statusCode(200)
                .body("from", is(1))
                .body("to", is(2))
                .body("changes.field", contains("title", "body"))
                .body("changes[0].before", is("Première édition"))
                .body("changes[0].after", is("Deuxième édition"));
        VISITOR.get("resources/" + id + "/versions/2/changes?since=2").then().statusCode(400);
        VISITOR.get("resources/" + id + "/versions/3").then().statusCode(404);
        VISITOR.get("resources/" + id + "/versions/1/changes").then().statusCode(404);
    }

    @Test
    void settingsApplyAtOnceAndMakeNoRevision() {
        UUID id = published(draft("Réglages"));

        WRITER.put("resources/" + id, draft("Réglages", "visibility", "SIGNED_IN"))
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("revision", nullValue());

        VISITOR.get("resources/" + id).then().statusCode(404);
        VISITOR.get("resources?q=réglages").then().body("items", hasSize(0));
        READER.get("resources/" + id).then().statusCode(200);
        Api.as(Tokens.service("partner-agenda", "read"))
                .get("resources/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsSentBackOrArchivedSaysWhyToItsWriters() {
        UUID id = WRITER.create("resources", draft("À revoir"));
        WRITER.act("resources/" + id, "submit", Map.of()).then().statusCode(200);

        STAFF.act("resources/" + id, "return", Map.of("reason", " ")).then().statusCode(400);
        STAFF.act("resources/" + id, "return", Map.of("reason", "Les sources manquent."))
                .then()
                .statusCode(200)
                .body("state", is("DRAFT"));
        WRITER.get("resources/" + id).then().body("reason", is("Les sources manquent."));
        publish(id);
        STAFF.act("resources/" + id, "archive", Map.of("reason", "Dépassé."))
                .then()
                .statusCode(200);

        for (Api reader : new Api[] {VISITOR, READER}) {
            reader.get("resources/" + id).then().statusCode(404);
            reader.get("resources?q=à revoir").then().body("items", hasSize(0));
        }
        WRITER.get("resources/" + id).then().body("state", is("ARCHIVED")).body("reason", is("Dépassé."));
        WRITER.put("resources/" + id, draft("À revoir encore"))
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
        STAFF.act("resources/" + id, "restore", Map.of()).then().statusCode(200).body("state", is("PUBLISHED"));
        VISITOR.get("resources/" + id).then().statusCode(200).body("reason", nullValue());
    }

    @Test
    void onlyItsCreatorAndStaffWriteIt() {
        UUID id = published(draft("Gardé"));

        READER.put("resources/" + id, draft("Volé")).then().statusCode(403);
        READER.act("resources/" + id, "submit", Map.of()).then().statusCode(403);
        READER.act("resources/" + id, "archive", Map.of("reason", "Non")).then().statusCode(403);
        VISITOR.post("resources", draft("Non")).then().statusCode(401);
        STAFF.put("resources/" + id, draft("Relu")).then().statusCode(200);
    }

    @Test
    void writingNeedsTheVersionThatWasRead() {
        UUID id = WRITER.create("resources", draft("Deux mains"));
        String read = WRITER.get("resources/" + id).header("ETag");

        WRITER.put("resources/" + id, draft("Une main")).then().statusCode(200);
        WRITER.request()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body(draft("Autre main"))
                .put("resources/" + id)
                .then()
                .statusCode(412);
        WRITER.post("resources/" + id + "/submit", Map.of()).then().statusCode(428);
    }

    @Test
    void badDraftsAreRefused() {
        WRITER.post("resources", Map.of("title", ""))
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/attachmentIds",
                                "/authors",
                                "/kind",
                                "/language",
                                "/summary",
                                "/title",
                                "/visibility"));
        WRITER.post("resources", draft("Lien", "link", "javascript:alert(1)"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/link"));
        WRITER.post("resources", draft("Langue", "language", "français")).then().statusCode(400);
        WRITER.post("resources", draft("Licence", "licence", "Maison"))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("spdx-licence"));
        WRITER.post("resources", draft("Auteur", "authors", List.of(Map.of("organisation", "Ville"))))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/authors/0/name"));
        WRITER.post("resources", draft("Territoire", "territoryId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/territoryId"));
        WRITER.post("resources", draft("Fichier", "attachmentIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/attachmentIds"));
        UUID organisation = STAFF.create("organisations", Map.of("name", "Autre maison", "kind", "ASSOCIATION"));
        WRITER.post("resources", draft("Organisation", "ownerOrganisationId", organisation))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("not-own-organisation"));
        UUID empty = WRITER.create("resources", draft("Vide", "body", " "));
        WRITER.act("resources/" + empty, "submit", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("resource-empty"));
    }

    @Test
    void authorsArePeopleWhoLetThemselvesBeFoundOrNames() {
        Api shy = Api.as(Tokens.person("shy@example.org", "Zoé", "Cachée"));
        UUID person = Persons.id(shy);

        WRITER.post("resources", draft("Sans accord", "authors", List.of(Map.of("personId", person))))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/authors/0/personId"));
        Persons.show(shy, "SIGNED_IN");
        UUID id = published(draft("Avec accord", "authors", List.of(Map.of("personId", person, "name", "Menteuse"))));
        VISITOR.get("resources/" + id).then().body("content.authors[0].name", is("Zoé Cachée"));
        Persons.show(shy, "NOBODY");
        WRITER.put("resources/" + id, draft("Toujours", "authors", List.of(Map.of("personId", person))))
                .then()
                .statusCode(200)
                .body("revision.authors[0].name", is("Zoé Cachée"));
    }

    @Test
    void listsFilterSortAndPage() {
        UUID old = published(draft("Tri périmé", "reviewBy", "2020-01-01"));
        UUID fresh = published(draft("Tri actuel", "kind", "TOOL"));
        READER.request().put("resources/" + fresh + "/vote").then().statusCode(200);

        VISITOR.get("resources?q=tri&sort=title").then().body("items.title", contains("Tri actuel", "Tri périmé"));
        VISITOR.get("resources?q=tri&sort=-votes").then().body("items[0].id", is(fresh.toString()));
        VISITOR.get("resources?q=tri&kind=TOOL&language=fr").then().body("items", hasSize(1));
        VISITOR.get("resources?q=tri&stale=true").then().body("items.id", contains(old.toString()));
        VISITOR.get("resources?q=tri&sort=reviewBy").then().body("items[0].stale", is(true));
        VISITOR.get("resources?q=tri&licence=MIT").then().body("items", hasSize(0));
        String next = VISITOR.get("resources?q=tri&sort=reviewBy&size=1")
                .then()
                .extract()
                .path("next");
        VISITOR.get("resources?q=tri&sort=reviewBy&size=1&after=" + next)
                .then()
                .body("items.id", contains(fresh.toString()));
        assertThat(VISITOR.request()
                        .accept("text/csv")
                        .get("resources?q=tri&sort=title")
                        .asString())
                .contains("Tri actuel", "Tri périmé");
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = published(draft("Coût un"));
        published(draft("Coût deux"));
        VISITOR.get("resources?q=coût");

        assertThat(Statements.during(() -> VISITOR.get("resources?q=coût&size=1")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> VISITOR.get("resources?q=coût&size=100")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> VISITOR.get("resources/" + id))).isEqualTo(2);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = published(draft("Tracé"));
        READER.request().put("resources/" + id + "/vote").then().statusCode(200);
        STAFF.act("resources/" + id, "archive", Map.of("reason", "Fini")).then().statusCode(200);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "RESOURCE_ARCHIVED",
                                "RESOURCE_VOTED",
                                "RESOURCE_PUBLISHED",
                                "RESOURCE_SUBMITTED",
                                "RESOURCE_CREATED"))
                .body("items[0].reason", is("Fini"));
    }

    @Test
    void aBodyIsShownFromItsTreeWhateverIsTypedInIt() {
        UUID id = WRITER.create("resources", draft("Balisée", "body", "# But\n\n<script>alert(1)</script> *et*"));

        WRITER.get("resources/" + id)
                .then()
                .body("content.body", is("## But\n\n\\<script\\>alert(1)\\</script\\> *et*"))
                .body("renderedBody.nodes.type", contains("HEADING", "PARAGRAPH"))
                .body("renderedBody.nodes[1].children[0].text", is("<script>alert(1)</script> "));
        publish(id);
        VISITOR.get("resources/" + id + "/versions/1").then().body("renderedBody.nodes.type", hasSize(2));
    }
}
