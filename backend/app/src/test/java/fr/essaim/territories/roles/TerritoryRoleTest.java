package fr.essaim.territories.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
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
class TerritoryRoleTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final Api staff = Api.as(Tokens.staff());
    private final Api visitor = Api.anonymous();
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api lead = Api.as(Tokens.person("lead@example.org", "Lina", "Petit"));

    @Inject
    TerritoryFixtures fixtures;

    private UUID territory = new UUID(0, 0);

    @BeforeEach
    void aTerritory() {
        fixtures.loadGeography();
        territory = staff.create("territories", TerritoryFixtures.draft("Équipe"));
        Persons.show(member, "NOBODY");
        Persons.show(lead, "NOBODY");
    }

    private static Map<String, Object> role(Api person, String kind, LocalDate since) {
        return Map.of("personId", Persons.id(person), "kind", kind, "since", since.toString());
    }

    private String roles() {
        return "territories/" + territory + "/roles";
    }

    private UUID assign(Api person, String kind, LocalDate since) {
        return staff.create(roles(), role(person, kind, since));
    }

    @Test
    void aProjectLeadWritesTheirTerritoryAndNoOther() {
        UUID other = staff.create("territories", TerritoryFixtures.draft("Voisine"));
        lead.put("territories/" + territory, TerritoryFixtures.draft("Non"))
                .then()
                .statusCode(403);

        assign(lead, "PROJECT_LEAD", today);

        lead.get("territories/" + territory).then().body("actions", contains("UPDATE"));
        lead.put("territories/" + territory, TerritoryFixtures.draft("Menée"))
                .then()
                .statusCode(200);
        lead.put("territories/" + other, TerritoryFixtures.draft("Non")).then().statusCode(403);
        lead.act("territories/" + territory, "archive", Map.of("reason", "Non"))
                .then()
                .statusCode(403);
        lead.post(roles(), role(lead, "CO_PILOT", today)).then().statusCode(403);
    }

    @Test
    void onlyCurrentLeadsAndCoPilotsWrite() {
        assign(lead, "OFFICER", today);
        assign(lead, "ELECTED_SPONSOR", today);
        assign(lead, "CO_PILOT", today.plusDays(1));
        lead.put("territories/" + territory, TerritoryFixtures.draft("Pas encore"))
                .then()
                .statusCode(403);

        UUID role = assign(lead, "PROJECT_LEAD", today.minusYears(1));
        lead.put("territories/" + territory, TerritoryFixtures.draft("Menée"))
                .then()
                .statusCode(200);
        staff.post("territory-roles/" + role + "/end", Map.of("until", today.toString()))
                .then()
                .statusCode(200)
                .body("until", is(today.toString()))
                .body("actions", hasSize(0));
        lead.put("territories/" + territory, TerritoryFixtures.draft("Plus"))
                .then()
                .statusCode(403);
    }

    @Test
    void theTeamIsSeenByStaffAndItselfAndByOthersOnlyWhomItsMembersChose() {
        assign(lead, "PROJECT_LEAD", today);
        UUID discreet = assign(Api.as(Tokens.person("discrete@example.org", "Dora", "Secret")), "OFFICER", today);

        visitor.get(roles()).then().statusCode(200).body("items", hasSize(0)).body("total.value", is(0));
        member.get(roles()).then().body("items", hasSize(0)).body("total.value", is(0));
        lead.get(roles()).then().body("items.person.displayName", contains("Lina Petit", "Dora Secret"));
        staff.get(roles()).then().body("items", hasSize(2)).body("items[0].actions", contains("END"));
        member.get("territory-roles/" + discreet).then().statusCode(404);

        Persons.show(lead, "SIGNED_IN");

        visitor.get(roles()).then().body("items", hasSize(0));
        member.get(roles()).then().body("items.person.displayName", contains("Lina Petit"));
        assertThat(member.request().accept("text/csv").get(roles()).asString())
                .contains(";PROJECT_LEAD;Lina Petit;")
                .doesNotContain("Dora Secret");
    }

    @Test
    void onlyCurrentRolesAreListedUnlessAllAreAsked() {
        UUID past = assign(lead, "PROJECT_LEAD", today.minusYears(2));
        staff.post(
                        "territory-roles/" + past + "/end",
                        Map.of("until", today.minusYears(1).toString()))
                .then()
                .statusCode(200);
        assign(lead, "CO_PILOT", today);
        assign(lead, "OFFICER", today.plusMonths(1));

        staff.get(roles()).then().body("items.kind", contains("CO_PILOT")).body("items[0].until", nullValue());
        staff.get(roles() + "?all=true&sort=-since")
                .then()
                .body("items.kind", contains("OFFICER", "CO_PILOT", "PROJECT_LEAD"));
        staff.get(roles() + "?all=maybe").then().statusCode(400).body("violations[0].code", is("boolean"));
    }

    @Test
    void nobodyHoldsOneRoleTwiceAtATime() {
        UUID first = assign(lead, "PROJECT_LEAD", today.minusMonths(1));

        staff.post(roles(), role(lead, "PROJECT_LEAD", today))
                .then()
                .statusCode(409)
                .body("code", is("already-assigned"));
        assign(lead, "CO_PILOT", today);
        assign(member, "PROJECT_LEAD", today);
        staff.post("territory-roles/" + first + "/end", Map.of("until", today.toString()))
                .then()
                .statusCode(200);
        assign(lead, "PROJECT_LEAD", today);
    }

    @Test
    void ofSimultaneousAssignmentsOfOneRoleOneIsKept() {
        var body = role(lead, "PROJECT_LEAD", today);
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> staff.post(roles(), body).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aRoleEndsOnceAndNotBeforeItBegins() {
        UUID role = assign(lead, "PROJECT_LEAD", today.minusDays(2));
        String end = "territory-roles/" + role + "/end";

        staff.post(end, Map.of("until", today.minusDays(3).toString()))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/until"))
                .body("violations[0].code", is("period"));
        staff.post(end, Map.of()).then().statusCode(400).body("violations[0].code", is("required"));
        staff.post(end, Map.of("until", "demain")).then().statusCode(400).body("code", is("malformed-body"));
        lead.post(end, Map.of("until", today.toString())).then().statusCode(403);
        staff.post(end, Map.of("until", today.plusDays(9).toString())).then().statusCode(200);
        staff.post(end, Map.of("until", today.toString())).then().statusCode(200);
        staff.post(end, Map.of("until", today.plusDays(9).toString()))
                .then()
                .statusCode(422)
                .body("code", is("rule-violated"))
                .body("violations[0].code", is("role-ended"));
    }

    @Test
    void rolesAreGivenToKnownPeopleInVisibleTerritories() {
        staff.post(roles(), Map.of("personId", UUID.randomUUID(), "kind", "OFFICER", "since", today.toString()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/personId"));
        staff.post("territories/" + UUID.randomUUID() + "/roles", role(lead, "OFFICER", today))
                .then()
                .statusCode(404);
        member.post(roles(), role(member, "PROJECT_LEAD", today)).then().statusCode(403);
        visitor.post(roles(), Map.of()).then().statusCode(401);
    }

    @Test
    void theListCostsTheSameStatementsWhateverItsSize() {
        assign(lead, "PROJECT_LEAD", today);
        assign(member, "CO_PILOT", today);
        lead.get(roles());

        assertThat(Statements.leastDuring(() -> lead.get(roles() + "?size=1"))).isEqualTo(2);
        assertThat(Statements.leastDuring(() -> lead.get(roles()))).isEqualTo(2);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID role = assign(lead, "PROJECT_LEAD", today);
        staff.post("territory-roles/" + role + "/end", Map.of("until", today.toString()))
                .then()
                .statusCode(200);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + role)
                .then()
                .body("items.action", contains("TERRITORY_ROLE_ENDED", "TERRITORY_ROLE_ASSIGNED"))
                .body("items.subject.label", containsInAnyOrder("Lina Petit, Équipe", "Lina Petit, Équipe"));
    }
}
