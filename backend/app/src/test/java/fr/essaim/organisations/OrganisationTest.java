package fr.essaim.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HttpTest
class OrganisationTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api partner = Api.as(Tokens.service("partner-territories", "organisations:write"));
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api visitor = Api.anonymous();

    private static Map<String, Object> draft(String name) {
        return Map.of("name", name, "kind", "ASSOCIATION");
    }

    private static Map<String, Object> draft(String name, String field, Object value) {
        var draft = new HashMap<String, Object>(draft(name));
        draft.put(field, value);
        return draft;
    }

    @Test
    void staffCreatesAnOrganisationThatEverybodyReads() {
        UUID id = staff.create("organisations", draft("Les Abeilles", "siren", "732829320"));

        visitor.get("organisations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", is("Les Abeilles"))
                .body("siren", is("732829320"))
                .body("actions", hasSize(0));
        staff.get("organisations/" + id).then().body("actions", contains("UPDATE"));
    }

    @Test
    void aPartnerWithTheScopeWritesAndOneWithoutDoesNot() {
        UUID id = partner.create("organisations", draft("Ruche partenaire"));
        partner.put("organisations/" + id, draft("Ruche renommée")).then().statusCode(200);

        Api.as(Tokens.service("partner-agenda", "read"))
                .post("organisations", draft("Intruse"))
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }

    @Test
    void membersAndVisitorsDoNotWrite() {
        member.post("organisations", draft("Non")).then().statusCode(403).body("code", is("forbidden"));
        visitor.post("organisations", draft("Non")).then().statusCode(401).body("code", is("unauthenticated"));
    }

    @Test
    void aSirenNumberBelongsToOneOrganisation() {
        UUID id = staff.create("organisations", draft("Première", "siren", "552100554"));

        staff.post("organisations", draft("Seconde", "siren", "552100554"))
                .then()
                .statusCode(409)
                .body("code", is("duplicate-siren"))
                .body("existing.id", is(id.toString()))
                .body("existing.name", is("Première"))
                .body("violations.pointer", contains("/siren"));
    }

    @Test
    void ofSimultaneousOrganisationsWithOneSirenOnlyOneIsCreated() {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> staff.post("organisations", draft("Course " + i, "siren", "443061841"))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
    }

    @Test
    void aSirenNumberWithAWrongCheckDigitIsRefused() {
        staff.post("organisations", draft("Fausse", "siren", "732829321"))
                .then()
                .statusCode(400)
                .body("code", is("validation-failed"))
                .body("violations[0].pointer", is("/siren"))
                .body("violations[0].code", is("siren"));
    }

    @Test
    void everyInvalidFieldIsNamedAtOnce() {
        staff.post("organisations", Map.of("name", " ", "website", "ftp://x"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/kind", "/name", "/website"))
                .body("violations.code", contains("required", "not-blank", "pattern"));
    }

    @Test
    void aTerritoryThatDoesNotExistIsAnUnknownReference() {
        staff.post("organisations", draft("Perdue", "territoryId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"))
                .body("violations[0].pointer", is("/territoryId"));
    }

    @Test
    void writingNeedsTheVersionThatWasRead() {
        UUID id = staff.create("organisations", draft("Versionnée"));
        String read = staff.get("organisations/" + id).header("ETag");

        staff.request()
                .contentType(ContentType.JSON)
                .body(draft("Sans version"))
                .put("organisations/" + id)
                .then()
                .statusCode(428)
                .body("code", is("version-required"));
        staff.put("organisations/" + id, draft("Autre main")).then().statusCode(200);
        staff.request()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body(draft("Trop tard"))
                .put("organisations/" + id)
                .then()
                .statusCode(412)
                .body("code", is("stale-version"))
                .body("currentVersion", is(1));
        staff.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"abc\"")
                .body(draft("Illisible"))
                .put("organisations/" + id)
                .then()
                .statusCode(400)
                .body("violations[0].parameter", is("If-Match"));
    }

    @Test
    void aReaderWhoseCopyIsFreshGets304() {
        UUID id = staff.create("organisations", draft("Inchangée"));
        String tag = visitor.get("organisations/" + id).header("ETag");

        visitor.request()
                .header("If-None-Match", tag)
                .get("organisations/" + id)
                .then()
                .statusCode(304);
        // The same version shows other actions to staff: not the visitor's copy.
        staff.request()
                .header("If-None-Match", tag)
                .get("organisations/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aRequestSentAgainWithItsKeyCreatesOnce() {
        var draft = draft("Répétée");
        String first = created(draft, "clef-1");
        String again = created(draft, "clef-1");

        assertThat(again).isEqualTo(first);
        staff.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "clef-1")
                .body(draft("Autre corps"))
                .post("organisations")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    @Test
    void simultaneousRequestsWithOneKeyCreateOnce() {
        Set<String> ids = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> created(draft("En double"), "clef-2")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(ids).hasSize(1);
    }

    private String created(Map<String, Object> draft, String key) {
        return staff.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(draft)
                .post("organisations")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/organisations/"))
                .extract()
                .path("id");
    }

    @Test
    void listsFilterSortAndPageWithoutOverlap() {
        IntStream.range(0, 5).forEach(i -> staff.create("organisations", draft("Écluse " + (char) ('A' + i))));

        var first =
                visitor.get("organisations?q=ecluse&size=2&sort=-name").then().statusCode(200);
        first.body("items.name", contains("Écluse E", "Écluse D"))
                .body("total.value", is(5))
                .body("total.relation", is("EXACT"))
                .header("Link", containsString("rel=\"next\""));
        String next = first.extract().path("next");
        var second = visitor.get("organisations?q=ecluse&size=2&sort=-name&after=" + next)
                .then();
        second.body("items.name", contains("Écluse C", "Écluse B")).body("total.value", is(5));
        String last = second.extract().path("next");
        visitor.get("organisations?q=ecluse&size=2&sort=-name&after=" + last)
                .then()
                .body("items.name", contains("Écluse A"))
                .body("next", nullValue());
        visitor.get("organisations?q=ecluse&kind=BANK")
                .then()
                .body("items", hasSize(0))
                .body("total.value", is(0));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        IntStream.range(0, 3).forEach(i -> staff.create("organisations", draft("Curseur " + i)));
        String next = visitor.get("organisations?q=curseur&size=1").path("next");

        visitor.get("organisations?q=autre&size=1&after=" + next)
                .then()
                .statusCode(400)
                .body("violations[0].code", is("cursor"));
        visitor.get("organisations?after=nonsense").then().statusCode(400).body("violations[0].parameter", is("after"));
    }

    @Test
    void unknownAndMalformedParametersAreRefused() {
        visitor.get("organisations?couleur=bleu")
                .then()
                .statusCode(400)
                .body("code", is("unknown-parameter"))
                .body("violations[0].parameter", is("couleur"));
        visitor.get("organisations?size=100000").then().statusCode(400).body("violations[0].code", is("range"));
        visitor.get("organisations?size=many").then().statusCode(400).body("violations[0].code", is("integer"));
        visitor.get("organisations?kind=CASTLE").then().statusCode(400).body("violations[0].code", is("enum"));
        visitor.get("organisations?sort=colour").then().statusCode(400).body("violations[0].code", is("sort"));
        visitor.get("organisations?size=1&size=2").then().statusCode(400);
        visitor.get("organisations?territoryId=12").then().statusCode(400).body("violations[0].code", is("uuid"));
    }

    @Test
    void theCsvExportCarriesEveryFilteredRowAndNoFormula() {
        staff.create("organisations", draft("=cmd|calcul tableur"));
        staff.create("organisations", draft("Tableur; \"guillemets\""));

        String csv = visitor.request()
                .accept("text/csv")
                .get("organisations?q=tableur")
                .asString();

        assertThat(csv).startsWith("\uFEFFid;name;kind;siren;territory;demo;updatedAt\r\n");
        assertThat(csv).contains(";'=cmd|calcul tableur;ASSOCIATION;");
        assertThat(csv).contains(";\"Tableur; \"\"guillemets\"\"\";ASSOCIATION;");
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = staff.create("organisations", draft("Tracée"));
        staff.put("organisations/" + id, draft("Tracée encore")).then().statusCode(200);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", contains("ORGANISATION_UPDATED", "ORGANISATION_CREATED"))
                .body("items[0].before.name", is("Tracée"))
                .body("items[0].after.name", is("Tracée encore"))
                .body("items[0].actor.kind", is("PERSON"))
                .body("items[1].before", nullValue());
        staff.get("audit-entries").then().statusCode(403);
    }
}
