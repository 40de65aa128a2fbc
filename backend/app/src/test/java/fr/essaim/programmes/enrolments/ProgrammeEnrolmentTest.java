package fr.essaim.programmes.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class ProgrammeEnrolmentTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final Api staff = Api.as(Tokens.staff());
    private final Api partner = Api.as(Tokens.service("partner-territories", "programmes:write"));
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api lead = Api.as(Tokens.person("meneuse@example.org", "Mona", "Meneuse"));
    private final Api visitor = Api.anonymous();

    @Inject
    TerritoryFixtures fixtures;

    private UUID programme = new UUID(0, 0);
    private UUID territory = new UUID(0, 0);

    @BeforeEach
    void aPublishedProgrammeAndATerritory() {
        fixtures.loadGeography();
        programme = programme("Ouvert");
        staff.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        territory = territory("Candidate");
    }

    private UUID programme(String name) {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        return staff.create(
                "programmes",
                Map.of("name", name, "kind", "ENGAGEMENT", "ownerOrganisationId", owner, "startsOn", "2026-01-01"));
    }

    private UUID territory(String name) {
        return staff.create("territories", TerritoryFixtures.draft(name));
    }

    private void makeLead() {
        staff.create(
                "territories/" + territory + "/roles",
                Map.of("personId", Persons.id(lead), "kind", "CO_PILOT", "since", today.toString()));
    }

    private String enrolments() {
        return "programmes/" + programme + "/enrolments";
    }

    private static Map<String, Object> application(UUID territory) {
        return Map.of("territoryId", territory, "note", "Notre mot");
    }

    private UUID apply() {
        return staff.create(enrolments(), application(territory));
    }

    private void move(UUID enrolment, String... verbs) {
        for (String verb : verbs) {
            boolean reasoned = verb.equals("decline") || verb.equals("withdraw");
            staff.act("programme-enrolments/" + enrolment, verb, reasoned ? Map.of("reason", "Motif") : Map.of())
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aTerritoryGoesThroughAProgramme() {
        UUID id = partner.create(enrolments(), application(territory));

        visitor.get("programme-enrolments/" + id).then().statusCode(404);
        partner.get("programme-enrolments/" + id)
                .then()
                .statusCode(200)
                .body("state", is("APPLIED"))
                .body("note", is("Notre mot"))
                .body("appliedOn", is(today.toString()))
                .body("decidedOn", nullValue())
                .body("programme.name", is("Ouvert"))
                .body("territory.name", is("Candidate"))
                .body("territory.departements.code", contains("80"))
                .body("actions", contains("SELECT", "DECLINE", "WITHDRAW"));
        move(id, "select");
        visitor.get("programme-enrolments/" + id)
                .then()
                .statusCode(200)
                .body("decidedOn", is(today.toString()))
                .body("note", nullValue())
                .body("actions", hasSize(0));
        move(id, "activate", "complete");
        staff.get("programme-enrolments/" + id)
                .then()
                .body("state", is("COMPLETED"))
                .body("startedOn", is(today.toString()))
                .body("endedOn", is(today.toString()))
                .body("actions", hasSize(0));
        staff.act("programme-enrolments/" + id, "withdraw", Map.of("reason", "Trop tard"))
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("from", is("COMPLETED"))
                .body("to", is("WITHDRAWN"));
    }

    @Test
    void decliningAndWithdrawingNeedAReason() {
        UUID id = apply();

        for (String verb : new String[] {"decline", "withdraw"}) {
            staff.act("programme-enrolments/" + id, verb, Map.of("reason", "  "))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", is("/reason"))
                    .body("violations[0].code", is("not-blank"));
        }
        staff.act("programme-enrolments/" + id, "decline", Map.of("reason", "Promotion complète"))
                .then()
                .statusCode(200)
                .body("state", is("DECLINED"))
                .body("reason", is("Promotion complète"))
                .body("decidedOn", is(today.toString()));
    }

    @Test
    void theLeadOfATerritoryAppliesSeesAndWithdrawsForIt() {
        lead.post(enrolments(), application(territory)).then().statusCode(403);
        lead.get("programmes/" + programme).then().body("actions", hasSize(0));
        makeLead();
        lead.get("programmes/" + programme).then().body("actions", contains("ENROL"));

        UUID id = lead.create(enrolments(), application(territory));

        lead.get("programme-enrolments/" + id)
                .then()
                .body("note", is("Notre mot"))
                .body("actions", contains("WITHDRAW"));
        lead.get(enrolments()).then().body("items.territory.name", contains("Candidate"));
        lead.act("programme-enrolments/" + id, "select", Map.of()).then().statusCode(403);
        member.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0-0\"")
                .body(Map.of("reason", "Non"))
                .post("programme-enrolments/" + id + "/withdraw")
                .then()
                .statusCode(404);
        lead.act("programme-enrolments/" + id, "withdraw", Map.of("reason", "Élections"))
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN"))
                .body("reason", is("Élections"))
                .body("decidedOn", nullValue());
        lead.post(enrolments(), application(territory("Pas la sienne"))).then().statusCode(403);
    }

    @Test
    void thePublicSeesAndCountsOnlyWhoWasSelected() {
        UUID declined = apply();
        move(declined, "decline");
        territory = territory("Retenue");
        UUID selected = apply();
        move(selected, "select");
        territory = territory("En attente");
        apply();
        territory = territory("Archivée");
        move(apply(), "select", "activate");
        staff.act("territories/" + territory, "archive", Map.of("reason", "Close"))
                .then()
                .statusCode(200);

        for (Api reader : new Api[] {visitor, member}) {
            reader.get(enrolments())
                    .then()
                    .body("items.territory.name", contains("Retenue"))
                    .body("total.value", is(1));
            reader.get(enrolments() + "?state=DECLINED&state=APPLIED")
                    .then()
                    .body("items", hasSize(0))
                    .body("total.value", is(0));
            reader.get("programme-enrolments/" + declined).then().statusCode(404);
            reader.get("programmes/" + programme).then().body("territoryCount", is(1));
            reader.get("programmes?q=ouvert&sort=-startsOn").then().statusCode(200);
            reader.get("territories?programmeId=" + programme).then().body("items.name", contains("Retenue"));
            assertThat(reader.request().accept("text/csv").get(enrolments()).asString())
                    .contains(";Retenue;")
                    .doesNotContain("Candidate", "Archivée", "Notre mot");
        }
        staff.get(enrolments())
                .then()
                .body("items.territory.name", contains("Archivée", "Candidate", "En attente", "Retenue"));
        staff.get(enrolments() + "?state=APPLIED&state=DECLINED&sort=-updatedAt")
                .then()
                .body("items", hasSize(2));
        staff.get("programmes/" + programme).then().body("territoryCount", is(1));
    }

    @Test
    void aTerritoryListsItsProgrammes() {
        move(apply(), "select");
        UUID other = programme("Autre");
        staff.act("programmes/" + other, "publish", Map.of()).then().statusCode(200);
        staff.create("programmes/" + other + "/enrolments", application(territory));

        visitor.get("territories/" + territory + "/enrolments")
                .then()
                .statusCode(200)
                .body("items.programme.name", contains("Ouvert"));
        staff.get("territories/" + territory + "/enrolments")
                .then()
                .body("items.programme.name", contains("Autre", "Ouvert"));
        visitor.get("territories/" + UUID.randomUUID() + "/enrolments").then().statusCode(404);
    }

    @Test
    void aTerritoryIsUnderWayOnceInAProgramme() {
        UUID first = apply();

        staff.post(enrolments(), application(territory)).then().statusCode(409).body("code", is("already-enrolled"));
        move(first, "decline");
        UUID again = apply();
        move(again, "select", "activate");
        staff.post(enrolments(), application(territory)).then().statusCode(409);
        move(again, "complete");
        apply();
    }

    @Test
    void ofSimultaneousApplicationsOneIsKept() {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> staff.post(enrolments(), application(territory)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void ofSimultaneousDecisionsOneIsMade() {
        UUID id = apply();
        String read = staff.get("programme-enrolments/" + id).header("ETag");

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> decide(id, read, i % 2 == 0)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private int decide(UUID id, String read, boolean yes) {
        var request = staff.request().header("If-Match", read);
        return yes
                ? request.post("programme-enrolments/" + id + "/select").statusCode()
                : request.contentType(ContentType.JSON)
                        .body(Map.of("reason", "Complet"))
                        .post("programme-enrolments/" + id + "/decline")
                        .statusCode();
    }

    @Test
    void onlyPublishedProgrammesAndActiveTerritoriesAreJoined() {
        UUID archived = territory("Dissoute");
        staff.act("territories/" + archived, "archive", Map.of("reason", "Dissoute"))
                .then()
                .statusCode(200);

        staff.post("programmes/" + programme("Brouillon") + "/enrolments", application(territory))
                .then()
                .statusCode(422)
                .body("code", is("rule-violated"))
                .body("violations[0].code", is("programme-not-published"));
        for (UUID unknown : new UUID[] {archived, UUID.randomUUID()}) {
            staff.post(enrolments(), application(unknown))
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", is("/territoryId"));
        }
        visitor.post(enrolments(), application(territory)).then().statusCode(401);
        member.post("programmes/" + UUID.randomUUID() + "/enrolments", application(territory))
                .then()
                .statusCode(404);
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = apply();
        move(id, "select");
        territory = territory("Deuxième");
        move(apply(), "select");
        visitor.get(enrolments());

        assertThat(Statements.during(() -> visitor.get(enrolments() + "?size=1")))
                .isEqualTo(2);
        assertThat(Statements.during(() -> visitor.get(enrolments()))).isEqualTo(2);
        assertThat(Statements.during(() -> visitor.get("programme-enrolments/" + id)))
                .isEqualTo(1);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = apply();
        move(id, "select", "withdraw");

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "PROGRAMME_ENROLMENT_WITHDRAWN",
                                "PROGRAMME_ENROLMENT_SELECTED",
                                "PROGRAMME_ENROLMENT_APPLIED"))
                .body("items[0].reason", is("Motif"))
                .body("items[0].before.state", is("SELECTED"))
                .body("items[0].traceId", notNullValue());
    }
}
