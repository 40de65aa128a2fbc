package fr.essaim.adhesions;

import static fr.essaim.adhesions.AdhesionFixtures.ofOrganisation;
import static fr.essaim.adhesions.AdhesionFixtures.ofTerritory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.adhesions.AdhesionReader.Adherence;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class AdhesionTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final Api staff = Api.as(Tokens.staff());
    private final Api partner = Api.as(Tokens.service("partner-territories", "organisations:write"));
    private final Api member = Api.as(Tokens.member("member@example.org"));
    private final Api lead = Api.as(Tokens.person("adherente@example.org", "Ada", "Adhérente"));
    private final Api visitor = Api.anonymous();

    @Inject
    AdhesionFixtures fixtures;

    @Inject
    AdhesionReader reader;

    private UUID centre = new UUID(0, 0);
    private UUID territory = new UUID(0, 0);

    @BeforeEach
    void aCentreAndATerritory() {
        centre = fixtures.centre("Centre de ressources");
        territory = fixtures.territory("Adhérente");
    }

    private UUID adhere(String startsOn, @Nullable String endsOn) {
        return staff.create("adhesions", ofTerritory(centre, territory, startsOn, endsOn));
    }

    private void makeLead(UUID led) {
        staff.create(
                "territories/" + led + "/roles",
                Map.of("personId", Persons.id(lead), "kind", "PROJECT_LEAD", "since", today.toString()));
    }

    private List<String> namesFor(Api caller, String filter) {
        List<Map<String, Map<String, String>>> items = caller.get("adhesions?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .flatMap(item -> Stream.of("territory", "organisation").map(item::get))
                .filter(Objects::nonNull)
                .map(adherent -> Objects.requireNonNull(adherent.get("name")))
                .toList();
    }

    @Test
    void staffEnterATerritoryThatAdheres() {
        UUID id = adhere("2026-01-01", null);

        staff.get("adhesions/" + id)
                .then()
                .statusCode(200)
                .body("centre.name", is("Centre de ressources"))
                .body("territory.name", is("Adhérente"))
                .body("organisation", nullValue())
                .body("startsOn", is("2026-01-01"))
                .body("endsOn", nullValue())
                .body("current", is(true))
                .body("actions", contains("UPDATE"));
    }

    @Test
    void aPartnerThatWritesOrganisationsEntersAnOrganisation() {
        UUID school = fixtures.organisation("Université adhérente", "ACADEMIC");
        UUID id = partner.create("adhesions", ofOrganisation(centre, school, "2020-01-01", "2020-12-31"));

        partner.get("adhesions/" + id)
                .then()
                .body("organisation.name", is("Université adhérente"))
                .body("territory", nullValue())
                .body("current", is(false));
        Api.as(Tokens.service("partner-agenda", "read"))
                .get("adhesions/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void whoLeadsTheTerritoryReadsItsAdhesionsAndNobodyElseWithoutTheTask() {
        UUID id = adhere("2026-01-01", null);
        UUID other = fixtures.territory("Voisine");
        UUID hidden = fixtures.adhere(other, centre, "2026-01-01");
        makeLead(territory);
        // Whom one works for is one's own word: it opens nothing.
        Persons.employ(member, centre, "COORDINATOR");

        lead.get("adhesions/" + id).then().statusCode(200).body("actions", hasSize(0));
        lead.get("adhesions/" + hidden).then().statusCode(404).body("code", is("not-found"));
        assertThat(namesFor(lead, "centreId=" + centre)).containsExactly("Adhérente");
        lead.get("adhesions?centreId=" + centre).then().body("total.value", is(1));
        lead.put("adhesions/" + id, ofTerritory(centre, territory, "2026-01-01", null))
                .then()
                .statusCode(403);
        member.get("adhesions/" + id).then().statusCode(404);
        assertThat(namesFor(member, "centreId=" + centre)).isEmpty();
        visitor.get("adhesions").then().statusCode(401);
    }

    @Test
    void theAdhesionOfAnArchivedTerritoryIsHiddenFromItsLead() {
        UUID id = adhere("2026-01-01", null);
        makeLead(territory);
        staff.act("territories/" + territory, "archive", Map.of("reason", "Fusion"))
                .then()
                .statusCode(200);

        lead.get("adhesions/" + id).then().statusCode(404);
        staff.put("adhesions/" + id, ofTerritory(centre, territory, "2026-01-01", "2026-06-30"))
                .then()
                .statusCode(200);
        staff.post("adhesions", ofTerritory(centre, territory, "2027-01-01", null))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/territoryId"));
    }

    @Test
    void periodsOfOneAdherentAtOneCentreShareNoDay() {
        adhere("2026-01-01", "2026-12-31");

        staff.post("adhesions", ofTerritory(centre, territory, "2026-12-31", null))
                .then()
                .statusCode(409)
                .body("code", is("adhesion-overlaps"));
        adhere("2027-01-01", null);
        UUID elsewhere = fixtures.centre("Autre centre");
        staff.create("adhesions", ofTerritory(elsewhere, territory, "2026-06-01", null));
    }

    @Test
    void ofSimultaneousAdhesionsThatOverlapOneIsEntered() {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> staff.post("adhesions", ofTerritory(centre, territory, "2026-0" + (i + 1) + "-01", null))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void anAdhesionEndsEarlyByAChangeOfItsPeriod() {
        UUID id = adhere("2026-01-01", null);

        staff.put("adhesions/" + id, ofTerritory(centre, territory, "2026-01-01", "2026-03-31"))
                .then()
                .statusCode(200)
                .body("endsOn", is("2026-03-31"));
        adhere("2026-04-01", null);
        staff.put("adhesions/" + id, ofTerritory(centre, territory, "2026-01-01", "2026-04-01"))
                .then()
                .statusCode(409)
                .body("code", is("adhesion-overlaps"));
    }

    @Test
    void theFirstAndTheLastDayCountAndNoOther() {
        UUID school = fixtures.organisation("École adhérente", "ACADEMIC");
        adhere("2026-01-01", "2026-12-31");
        staff.create("adhesions", ofOrganisation(centre, school, "2026-06-01", null));

        assertThat(on("2025-12-31", school)).isEqualTo(new Adherence(false, false));
        assertThat(on("2026-01-01", school)).isEqualTo(new Adherence(true, false));
        assertThat(on("2026-12-31", school)).isEqualTo(new Adherence(true, true));
        assertThat(on("2027-01-01", school)).isEqualTo(new Adherence(false, true));
        assertThat(reader.on(LocalDate.parse("2026-07-01"), centre, null, null)).isEqualTo(new Adherence(false, false));
        assertThat(reader.on(LocalDate.parse("2026-07-01"), school, territory, null))
                .isEqualTo(new Adherence(false, false));
    }

    private Adherence on(String day, UUID organisation) {
        return reader.on(LocalDate.parse(day), centre, territory, organisation);
    }

    @Test
    void whatIsNotAnAdhesionIsRefusedAtItsField() {
        UUID school = fixtures.organisation("Une école", "ACADEMIC");
        var both = ofTerritory(centre, territory, "2026-01-01", null);
        both.put("organisationId", school);

        refused(both, 400, "/territoryId", "one-adherent");
        refused(Map.of("centreId", centre, "startsOn", "2026-01-01"), 400, "/territoryId", "one-adherent");
        refused(ofTerritory(centre, territory, "2026-02-01", "2026-01-31"), 400, "/endsOn", "period");
        refused(ofOrganisation(centre, centre, "2026-01-01", null), 400, "/organisationId", "adherent-is-centre");
        refused(ofTerritory(school, territory, "2026-01-01", null), 422, "/centreId", "not-a-resource-centre");
        var nowhere = UUID.randomUUID();
        refused(ofTerritory(nowhere, territory, "2026-01-01", null), 422, "/centreId", "unknown-reference");
        refused(ofTerritory(centre, nowhere, "2026-01-01", null), 422, "/territoryId", "unknown-reference");
        refused(ofOrganisation(centre, nowhere, "2026-01-01", null), 422, "/organisationId", "unknown-reference");
    }

    private void refused(Map<String, Object> draft, int status, String pointer, String code) {
        staff.post("adhesions", draft)
                .then()
                .statusCode(status)
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].code", is(code));
    }

    @Test
    void theListIsNarrowedByCentreAdherentAndDay() {
        adhere("2026-01-01", "2026-12-31");
        fixtures.adhere(fixtures.territory("Écluse"), centre, "2027-01-01");
        UUID school = fixtures.organisation("Zoologie", "ACADEMIC");
        staff.create("adhesions", ofOrganisation(centre, school, "2025-01-01", null));
        String ours = "centreId=" + centre;

        assertThat(namesFor(staff, ours + "&on=2026-12-31")).containsExactly("Adhérente", "Zoologie");
        assertThat(namesFor(staff, ours + "&on=2027-01-01&sort=name")).containsExactlyInAnyOrder("Écluse", "Zoologie");
        assertThat(namesFor(staff, ours + "&q=ecluse")).containsExactly("Écluse");
        assertThat(namesFor(staff, ours + "&sort=startsOn")).containsExactly("Zoologie", "Adhérente", "Écluse");
        assertThat(namesFor(staff, "territoryId=" + territory)).containsExactly("Adhérente");
        staff.get("adhesions?organisationId=" + school)
                .then()
                .body("items.organisation.name", containsInAnyOrder("Zoologie"));
        staff.get("adhesions?on=hier").then().statusCode(400).body("violations[0].parameter", is("on"));
        assertThat(staff.request()
                        .accept("text/csv")
                        .get("adhesions?" + ours + "&on=2026-12-31")
                        .asString())
                .startsWith("\uFEFFid;centre;territory;organisation;startsOn;endsOn;updatedAt\r\n")
                .contains(";Centre de ressources;Adhérente;;2026-01-01;2026-12-31;")
                .contains(";Centre de ressources;;Zoologie;2025-01-01;;");
    }

    @Test
    void onlyThoseWhoKeepAdhesionsAreOfferedThemOnACentre() {
        staff.get("organisations/" + centre).then().body("actions", contains("UPDATE", "KEEP_ADHESIONS"));
        visitor.get("organisations/" + centre).then().body("actions", hasSize(0));
        UUID school = fixtures.organisation("Pas un centre", "ACADEMIC");
        staff.get("organisations/" + school).then().body("actions", not(hasItem("KEEP_ADHESIONS")));
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = adhere("2026-01-01", null);
        staff.put("adhesions/" + id, ofTerritory(centre, territory, "2026-01-01", "2026-06-30"));

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("ADHESION_UPDATED", "ADHESION_CREATED"))
                .body("items[0].subject.label", is("Adhérente, Centre de ressources"))
                .body("items[0].after.endsOn", is("2026-06-30"));
    }
}
