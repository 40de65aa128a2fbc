package fr.essaim.competences;

import static fr.essaim.competences.CompetenceFixtures.STAFF;
import static fr.essaim.competences.CompetenceFixtures.code;
import static fr.essaim.competences.CompetenceFixtures.competence;
import static fr.essaim.competences.CompetenceFixtures.framework;
import static fr.essaim.competences.CompetenceFixtures.macro;
import static fr.essaim.competences.CompetenceFixtures.published;
import static fr.essaim.competences.CompetenceFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How frameworks are written, published and written anew. */
@HttpTest
class CompetenceFrameworkTest {
    private final Api visitor = Api.anonymous();

    @Test
    void aDraftIsForThoseWhoWriteItUntilItIsPublished() {
        String one = code();
        String framework = framework(text(macro("Agir", competence(one, "Évaluer"))));
        visitor.get(framework).then().statusCode(404);
        visitor.get("competences").then().body("code", not(hasItem(one)));
        STAFF.act(framework, "discard", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("nothing-published"));

        STAFF.act(framework, "publish", Map.of("changeNote", "Neuf."))
                .then()
                .statusCode(200)
                .body("number", is(1));
        visitor.get(framework)
                .then()
                .statusCode(200)
                .body(
                        "content.macros[0].code",
                        equalTo("agir"),
                        "content.macros[0].competences.code",
                        contains(one),
                        "draft",
                        nullValue());
        visitor.get("competences").then().body("code", hasItem(one));
    }

    @Test
    void aNextVersionIsWrittenBesideThePublishedOne() {
        String stays = code();
        String goes = code();
        String framework = published(stays, goes);
        STAFF.request()
                .contentType("application/json")
                .body(text())
                .put(framework + "/draft")
                .then()
                .statusCode(428);
        write(framework, text(macro("Autrement", competence(stays, "Renommée"))))
                .then()
                .statusCode(200);

        visitor.get(framework).then().body("number", is(1), "content.macros.label.fr", contains("Agir"));
        STAFF.act(framework, "publish", Collections.singletonMap("changeNote", null))
                .then()
                .statusCode(400);
        STAFF.act(framework, "publish", Map.of("changeNote", "Une de moins."))
                .then()
                .statusCode(200);
        visitor.get(framework).then().body("number", is(2), "content.macros.label.fr", contains("Autrement"));
        visitor.get(framework + "/versions")
                .then()
                .body(
                        "number",
                        contains(2, 1),
                        "superseded",
                        contains(false, true),
                        "content[1].macros[0].competences.code",
                        contains(stays, goes));
        visitor.get("competences")
                .then()
                .body("find { it.code == '" + goes + "' }.present", is(false))
                .body("find { it.code == '" + stays + "' }.label.fr", equalTo("Renommée"));
        STAFF.act(framework, "publish", Map.of("changeNote", "Rien."))
                .then()
                .statusCode(422)
                .body("violations.code", contains("nothing-drafted"));
    }

    @Test
    void aCodeNamesOneCompetenceEverywhere() {
        String taken = code();
        published(taken);
        String other = published(code());
        write(other, text(macro("Agir", competence(code(), "Une"), competence(taken, "Autre"))))
                .then()
                .statusCode(400)
                .body("violations.code", contains("competence-taken"))
                .body("violations.pointer", contains("/macros/0/competences/1/code"));
        STAFF.get(other).then().body("draft", nullValue());
        String twice = code();
        write(other, text(macro("Agir", competence(twice, "Une"), competence(twice, "Deux"))))
                .then()
                .statusCode(400)
                .body("violations.code", contains("named-twice"));
    }

    @Test
    void anEmptyFrameworkIsNotPublishedAndADraftIsThrownAway() {
        String empty = framework(text(macro("Vide")));
        STAFF.act(empty, "publish", Map.of("changeNote", "Neuf."))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/macros"));

        String framework = published(code());
        write(framework, text()).then().statusCode(200).body("draft", notNullValue());
        STAFF.act(framework, "discard", Map.of()).then().statusCode(200).body("draft", nullValue());
    }

    @Test
    void itGoesOutAsSkos() {
        String one = code();
        String framework = published(one);
        visitor.get(framework + "/skos")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@graph'.size()", is(3));
        visitor.request()
                .accept("text/turtle")
                .get(framework + "/skos")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/competences/" + one + ">"), containsString("skos:broader"));
    }

    private static Response write(String framework, Map<String, Object> text) {
        return STAFF.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get(framework).header("ETag"))
                .body(text)
                .put(framework + "/draft");
    }

    @Test
    void theListNamesThemByTheirCode() {
        String framework = published(code(), code());
        String code = STAFF.get(framework).path("code");
        List<Map<String, Object>> items =
                visitor.get("competence-frameworks?size=100").path("items");
        assertThat(items)
                .filteredOn(item -> code.equals(item.get("code")))
                .extracting(item -> item.get("competenceCount"))
                .containsExactly(2);
    }
}
