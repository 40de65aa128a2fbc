package fr.essaim.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class ProgrammeTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api partner = Api.as(Tokens.service("partner-territories", "programmes:write"));
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api visitor = Api.anonymous();

    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void anOwner() {
        owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
    }

    private Map<String, Object> draft(String name) {
        return draft(name, "2026-01-01", "2028-12-31");
    }

    private Map<String, Object> draft(String name, String startsOn, String endsOn) {
        return Map.of(
                "name",
                name,
                "kind",
                "ENGAGEMENT",
                "ownerOrganisationId",
                owner,
                "startsOn",
                startsOn,
                "endsOn",
                endsOn);
    }

    private UUID published(String name) {
        UUID id = staff.create("programmes", draft(name));
        staff.act("programmes/" + id, "publish", Map.of()).then().statusCode(200);
        return id;
    }

    @Test
    void aDraftIsHiddenUntilItIsPublished() {
        UUID id = partner.create("programmes", draft("Brouillon secret"));

        for (Api reader : new Api[] {visitor, member}) {
            reader.get("programmes/" + id).then().statusCode(404);
            reader.get("programmes/" + id + "/enrolments").then().statusCode(404);
            reader.get("programmes?q=brouillon secret&state=DRAFT")
                    .then()
                    .body("items", hasSize(0))
                    .body("total.value", is(0));
            assertThat(reader.request()
                            .accept("text/csv")
                            .get("programmes?q=brouillon")
                            .asString())
                    .doesNotContain("Brouillon");
        }
        staff.get("programmes?q=brouillon secret").then().body("items.state", contains("DRAFT"));
        partner.get("programmes/" + id).then().body("actions", contains("UPDATE", "PUBLISH"));

        partner.act("programmes/" + id, "publish", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("actions", contains("UPDATE", "CLOSE", "ENROL"));
        visitor.get("programmes/" + id)
                .then()
                .statusCode(200)
                .body("ownerOrganisation.name", is("Porteuse"))
                .body("territoryCount", is(0))
                .body("actions", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, publish, PUBLISHED",
        "PUBLISHED, close, CLOSED",
        "CLOSED, reopen, PUBLISHED",
        "DRAFT, close, ",
        "DRAFT, reopen, ",
        "PUBLISHED, publish, ",
        "PUBLISHED, reopen, ",
        "CLOSED, publish, ",
        "CLOSED, close, "
    })
    void onlyLegalMovesAreMade(String from, String verb, String to) {
        UUID id = staff.create("programmes", draft("Machine"));
        if (!from.equals("DRAFT")) {
            staff.act("programmes/" + id, "publish", Map.of());
        }
        if (from.equals("CLOSED")) {
            staff.act("programmes/" + id, "close", Map.of());
        }

        var answer = staff.act("programmes/" + id, verb, Map.of()).then();

        if (to == null) {
            answer.statusCode(409).body("code", is("illegal-transition")).body("from", is(from));
        } else {
            answer.statusCode(200).body("state", is(to));
        }
    }

    @Test
    void membersAndVisitorsDoNotWrite() {
        UUID id = published("Bien gardé");

        member.post("programmes", draft("Non")).then().statusCode(403);
        visitor.post("programmes", draft("Non")).then().statusCode(401);
        member.put("programmes/" + id, draft("Non")).then().statusCode(403);
        member.act("programmes/" + id, "close", Map.of()).then().statusCode(403);
        Api.as(Tokens.service("partner-agenda", "read"))
                .post("programmes", draft("Non"))
                .then()
                .statusCode(403);
    }

    @Test
    void writingNeedsTheVersionThatWasRead() {
        UUID id = published("Versionné");
        String read = staff.get("programmes/" + id).header("ETag");

        staff.put("programmes/" + id, draft("Autre main"))
                .then()
                .statusCode(200)
                .body("name", is("Autre main"));
        staff.request()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body(draft("Trop tard"))
                .put("programmes/" + id)
                .then()
                .statusCode(412)
                .body("currentVersion", is(2));
        staff.post("programmes/" + id + "/close", Map.of()).then().statusCode(428);
    }

    @Test
    void badDraftsAreRefused() {
        staff.post("programmes", Map.of("name", ""))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/kind", "/name", "/ownerOrganisationId", "/startsOn"));
        staff.post("programmes", draft("À l’envers", "2026-02-01", "2026-01-31"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/endsOn"))
                .body("violations[0].code", is("period"));
        owner = UUID.randomUUID();
        staff.post("programmes", draft("Sans maître"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/ownerOrganisationId"));
    }

    @Test
    void listsFilterSortAndPage() {
        IntStream.range(0, 3).forEach(i -> {
            UUID id = staff.create("programmes", draft("Liste " + i, "203" + i + "-01-01", "2040-01-01"));
            staff.act("programmes/" + id, "publish", Map.of()).then().statusCode(200);
        });

        String next = visitor.get("programmes?q=liste&size=2")
                .then()
                .body("items.name", contains("Liste 2", "Liste 1"))
                .extract()
                .path("next");
        visitor.get("programmes?q=liste&size=2&after=" + next).then().body("items.name", contains("Liste 0"));
        visitor.get("programmes?q=liste&sort=name&kind=ENGAGEMENT&kind=OTHER&state=PUBLISHED&ownerOrganisationId="
                        + owner)
                .then()
                .body("items.name", contains("Liste 0", "Liste 1", "Liste 2"));
        visitor.get("programmes?q=liste&kind=LEARNING").then().body("items", hasSize(0));
        visitor.get("territories?after=" + next).then().statusCode(400).body("violations[0].code", is("cursor"));
        visitor.get("programmes?size=0").then().statusCode(400).body("violations[0].code", is("range"));
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = published("Frais un");
        published("Frais deux");
        visitor.get("programmes?q=frais");

        assertThat(Statements.during(() -> visitor.get("programmes?q=frais&size=1")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> visitor.get("programmes?q=frais&size=100")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> visitor.get("programmes/" + id))).isEqualTo(1);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = published("Tracé");
        staff.put("programmes/" + id, draft("Tracé encore")).then().statusCode(200);
        staff.act("programmes/" + id, "close", Map.of()).then().statusCode(200);
        staff.act("programmes/" + id, "reopen", Map.of()).then().statusCode(200);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "PROGRAMME_REOPENED",
                                "PROGRAMME_CLOSED",
                                "PROGRAMME_UPDATED",
                                "PROGRAMME_PUBLISHED",
                                "PROGRAMME_CREATED"));
    }
}
