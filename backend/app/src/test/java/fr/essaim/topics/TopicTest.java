package fr.essaim.topics;

import static fr.essaim.topics.TopicFixtures.draft;
import static fr.essaim.topics.TopicFixtures.scheme;
import static fr.essaim.topics.TopicFixtures.wording;
import static fr.essaim.topics.TopicFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class TopicTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api visitor = Api.anonymous();

    private String scheme = "";

    @BeforeEach
    void aScheme() {
        scheme = scheme(staff);
    }

    @Test
    void staffWritesATopicThatEverybodyReads() {
        UUID broader = staff.create("topics", draft(scheme, "Environnement"));
        UUID other = staff.create("topics", draft(scheme, "Climat"));
        Map<String, Object> draft = draft(scheme, "Biodiversité", broader);
        draft.put("altLabels", words(List.of("Nature", "Nature "), List.of("Wildlife")));
        draft.put("definition", Map.of("fr", "La vie sous toutes ses formes."));
        draft.put("relatedIds", List.of(other));
        draft.put("exactMatches", List.of("http://www.wikidata.org/entity/Q47041"));

        UUID id = staff.create("topics", draft);

        visitor.get("topics/" + id)
                .then()
                .statusCode(200)
                .body("scheme", is(scheme))
                .body("prefLabel.fr", is("Biodiversité"))
                .body("altLabels.fr", contains("Nature"))
                .body("definition.en", nullValue())
                .body("broader.prefLabel.en", is("Environnement (en)"))
                .body("related.id", contains(other.toString()))
                .body("exactMatches", hasSize(1))
                .body("state", is("ACTIVE"))
                .body("actions", hasSize(0));
        visitor.get("topics/" + broader).then().body("narrower.prefLabel.fr", contains("Biodiversité"));
        visitor.get("topics/" + other).then().body("related.prefLabel.fr", contains("Biodiversité"));
        staff.get("topics/" + id).then().body("actions", contains("UPDATE", "DEPRECATE", "MERGE"));
    }

    @Test
    void onlyStaffWrites() {
        UUID id = staff.create("topics", draft(scheme, "Bien gardé"));

        visitor.post("topics", draft(scheme, "Non")).then().statusCode(401);
        member.post("topics", draft(scheme, "Non")).then().statusCode(403);
        member.put("topics/" + id, draft(scheme, "Non")).then().statusCode(403);
        member.act("topics/" + id, "merge", Map.of("intoId", id)).then().statusCode(403);
        member.post("topic-schemes", Map.of()).then().statusCode(403);
    }

    @Test
    void badDraftsAreRefused() {
        staff.post("topics", Map.of("scheme", scheme))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/prefLabel"));
        staff.post("topics", draft(scheme, "x", "prefLabel", wording(" ", "x")))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/prefLabel/fr"));
        staff.post("topics", draft("no-such-scheme", "x"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/scheme"));
        staff.post("topics", draft(scheme, "x", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/broaderId"));
        UUID elsewhere = staff.create("topics", draft(scheme(staff), "Ailleurs"));
        staff.post("topics", draft(scheme, "x", elsewhere)).then().statusCode(422);
        staff.post("topics", draft(scheme, "x", "relatedIds", List.of(elsewhere, UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/relatedIds/1"));
        staff.post("topics", draft(scheme, "x", "exactMatches", List.of("javascript:alert(1)")))
                .then()
                .statusCode(400);
        visitor.get("topics?scheme=" + scheme).then().body("items.prefLabel.fr", hasSize(0));
    }

    @Test
    void aNameIsUsedOnceInASchemeWhateverItsCase() {
        UUID id = staff.create("topics", draft(scheme, "Été"));

        staff.post("topics", draft(scheme, "ETE")).then().statusCode(409).body("code", is("duplicate-topic"));
        staff.act("topics/" + id, "deprecate", Map.of("reason", "Doublon"))
                .then()
                .statusCode(200);
        staff.post("topics", draft(scheme, "ETE")).then().statusCode(201);
    }

    @Test
    void noTopicComesToStandAboveItself() {
        UUID top = staff.create("topics", draft(scheme, "Haut"));
        UUID middle = staff.create("topics", draft(scheme, "Milieu", top));
        UUID bottom = staff.create("topics", draft(scheme, "Bas", middle));

        for (UUID broader : List.of(top, middle, bottom)) {
            staff.put("topics/" + top, draft(scheme, "Haut", broader))
                    .then()
                    .statusCode(422)
                    .body("code", is("topic-cycle"))
                    .body("violations.pointer", contains("/broaderId"));
        }
        staff.put("topics/" + bottom, draft(scheme, "Bas", top)).then().statusCode(200);
    }

    @Test
    void writingNeedsTheVersionThatWasRead() {
        UUID id = staff.create("topics", draft(scheme, "Versionné"));
        String read = staff.get("topics/" + id).header("ETag");

        staff.put("topics/" + id, draft(scheme, "Autre main")).then().statusCode(200);
        staff.request()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body(draft(scheme, "Trop tard"))
                .put("topics/" + id)
                .then()
                .statusCode(412);
        staff.post("topics/" + id + "/deprecate", Map.of("reason", "x")).then().statusCode(428);
        visitor.request()
                .header("If-None-Match", read)
                .get("topics/" + id)
                .then()
                .statusCode(200);
        staff.put("topics/" + id, draft(scheme(staff), "Autre main"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("kept"));
    }

    @Test
    void aTopicGoesOutOfUseAndComesBack() {
        UUID top = staff.create("topics", draft(scheme, "Parent"));
        UUID id = staff.create("topics", draft(scheme, "Enfant", top));

        staff.act("topics/" + top, "deprecate", Map.of("reason", "Vide"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("topic-has-narrower"));
        staff.act("topics/" + id, "deprecate", Map.of("reason", "Vieilli"))
                .then()
                .statusCode(200)
                .body("state", is("DEPRECATED"))
                .body("actions", contains("RESTORE"));
        staff.act("topics/" + id, "deprecate", Map.of("reason", "Encore"))
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
        staff.put("topics/" + id, draft(scheme, "Non")).then().statusCode(409);
        visitor.get("topics?scheme=" + scheme).then().body("items.prefLabel.fr", contains("Parent"));
        visitor.get("topics?state=DEPRECATED&scheme=" + scheme).then().body("items.prefLabel.fr", contains("Enfant"));
        staff.act("topics/" + id, "restore", Map.of()).then().statusCode(200).body("state", is("ACTIVE"));
        staff.act("topics/" + id, "restore", Map.of()).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "mobil, 1",
        "MOBILITÉS, 1",
        "velo, 1",
        "cycl, 1",
        "douces mob, 0",
        "mobilités douces, 1",
        "obil, 0",
        "zzz, 0"
    })
    void wordsOfAllNamesAreFoundByTheirStart(String q, int found) {
        Map<String, Object> draft = draft(scheme, "Mobilités douces");
        draft.put("altLabels", words(List.of("Vélo"), List.of("Cycling")));
        staff.create("topics", draft);

        visitor.get("topics?scheme={scheme}&q={q}", scheme, q).then().body("items", hasSize(found));
    }

    @Test
    void listsFilterSortPageAndExport() {
        UUID top = staff.create("topics", draft(scheme, "=Tête"));
        IntStream.range(0, 3).forEach(i -> staff.create("topics", draft(scheme, "Sujet " + i, top)));

        String next = visitor.get("topics?size=2&scheme=" + scheme + "&broaderId=" + top)
                .then()
                .body("items.prefLabel.fr", contains("Sujet 0", "Sujet 1"))
                .body("total.value", is(3))
                .extract()
                .path("next");
        visitor.get("topics?size=2&scheme=" + scheme + "&broaderId=" + top + "&after=" + next)
                .then()
                .body("items.prefLabel.fr", contains("Sujet 2"))
                .body("next", nullValue());
        visitor.get("topics?sort=-labelEn&scheme=" + scheme + "&scheme=" + scheme(staff))
                .then()
                .body("items.prefLabel.fr", hasItems("Sujet 2", "=Tête"));
        assertThat(visitor.request()
                        .accept("text/csv")
                        .get("topics?scheme=" + scheme)
                        .asString())
                .contains("'=Tête")
                .contains("Sujet 2 (en)");
        visitor.get("topics?theme=x").then().statusCode(400);
    }

    @Test
    void everyReadCostsTheSameStatementsWhateverItsSize() {
        UUID top = staff.create("topics", draft(scheme, "Racine"));
        visitor.get("topic-schemes/" + scheme + "/skos");
        long tree = Statements.during(() -> visitor.get("topic-schemes/" + scheme + "/tree"));
        long skos = Statements.during(() -> visitor.get("topic-schemes/" + scheme + "/skos"));
        IntStream.range(0, 5).forEach(i -> staff.create("topics", draft(scheme, "Sous " + i, top)));

        assertThat(Statements.during(() -> visitor.get("topic-schemes/" + scheme + "/tree")))
                .isEqualTo(tree)
                .isEqualTo(2);
        assertThat(Statements.during(() -> visitor.get("topic-schemes/" + scheme + "/skos")))
                .isEqualTo(skos)
                .isEqualTo(2);
        assertThat(Statements.during(() -> visitor.get("topics?scheme=" + scheme)))
                .isEqualTo(1);
        assertThat(Statements.during(() -> visitor.get("topics/" + top))).isEqualTo(1);
        assertThat(Statements.during(() -> visitor.get("topic-schemes"))).isEqualTo(1);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = staff.create("topics", draft(scheme, "Tracé"));
        UUID into = staff.create("topics", draft(scheme, "Cible"));
        staff.put("topics/" + id, draft(scheme, "Tracé encore")).then().statusCode(200);
        staff.act("topics/" + id, "deprecate", Map.of("reason", "Essai")).then().statusCode(200);
        staff.act("topics/" + id, "restore", Map.of()).then().statusCode(200);
        staff.act("topics/" + id, "merge", Map.of("intoId", into)).then().statusCode(200);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "TOPIC_MERGED", "TOPIC_RESTORED", "TOPIC_DEPRECATED", "TOPIC_UPDATED", "TOPIC_CREATED"))
                .body("items[0].after.replacedBy.prefLabel.fr", is("Cible"));
    }
}
