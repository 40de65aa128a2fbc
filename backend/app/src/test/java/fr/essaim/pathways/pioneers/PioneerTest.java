package fr.essaim.pathways.pioneers;

import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.act;
import static fr.essaim.pathways.PathwayFixtures.application;
import static fr.essaim.pathways.PathwayFixtures.applications;
import static fr.essaim.pathways.PathwayFixtures.applied;
import static fr.essaim.pathways.PathwayFixtures.drafted;
import static fr.essaim.pathways.PathwayFixtures.move;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.organisation;
import static fr.essaim.pathways.PathwayFixtures.selected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class PioneerTest {
    private static final Instant DEADLINE = Instant.parse("2097-01-31T22:59:59Z");

    @Inject
    TerritoryFixtures territories;

    private Api coach = STAFF;
    private Api applicant = STAFF;
    private Api stranger = STAFF;

    @BeforeEach
    void newPeople() {
        coach = CommunityFixtures.newcomer();
        applicant = CommunityFixtures.newcomer();
        stranger = CommunityFixtures.newcomer();
    }

    @Test
    void anApplicationGoesFromDraftToSelection() {
        UUID pathway = open("Choix", List.of(coach));
        UUID id = drafted(applicant, pathway);
        applicant
                .get("pioneers/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("kind", equalTo("FOUNDATION"))
                .body("timeZone", equalTo("Europe/Paris"))
                .body("actions", contains("UPDATE", "SUBMIT", "WITHDRAW", "NAME_PEOPLE"));
        coach.get(applications(pathway)).then().body("items", empty());
        STAFF.get("pioneers/" + id).then().statusCode(404);

        act(applicant, id, "submit", Map.of());
        coach.get(applications(pathway))
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].motivation", equalTo("Apprendre des autres."))
                .body("items[0].actions", contains("SELECT", "DECLINE", "NAME_PEOPLE", "READ_NOTES"));
        stranger.get(applications(pathway)).then().statusCode(200).body("items", empty());
        stranger.get("pioneers/" + id).then().statusCode(404);
        stranger.request()
                .contentType("application/json")
                .header("If-Match", "\"1-0\"")
                .body(Map.of())
                .post("pioneers/" + id + "/select")
                .then()
                .statusCode(404);

        act(coach, id, "select", Map.of("reason", "Votre récit aidera les autres."));
        applicant
                .get("pioneers/" + id)
                .then()
                .body("state", equalTo("SELECTED"))
                .body("reason", equalTo("Votre récit aidera les autres."))
                .body("decidedAt", notNullValue());
        applicant
                .in("fr")
                .get("me/notifications")
                .then()
                .body("items.title", hasItem(containsString("Candidature retenue : Fondation Liens, parcours Choix")));
        coach.in("en")
                .get("me/notifications")
                .then()
                .body("items.title", hasItem(containsString("New application: Fondation Liens, pathway Choix")));
    }

    @Test
    void pioneersAreShownOnceThePathwayRuns() {
        UUID pathway = open("Montrés", List.of(coach));
        selected(applicant, pathway);
        applied(CommunityFixtures.newcomer(), pathway);
        String pioneers = "experience-pathways/" + pathway + "/pioneers";
        Api.anonymous().get(pioneers).then().statusCode(200).body("items", empty());
        coach.get(pioneers).then().body("items.name", contains("Fondation Liens"));
        move(pathway, "close-call", "start");
        Api.anonymous()
                .get(pioneers)
                .then()
                .body("items.name", contains("Fondation Liens"))
                .body("items.kind", contains("FOUNDATION"))
                .body("items[0].mine", equalTo(false));
        applicant.get(pioneers).then().body("items[0].mine", equalTo(true));
        Api.anonymous().get(pioneers + "?kind=BANK").then().body("items", empty());
        Api.anonymous()
                .request()
                .accept("text/csv")
                .get(pioneers)
                .then()
                .statusCode(200)
                .body(containsString("Fondation Liens;FOUNDATION"))
                .body(not(containsString("paule@example.org")));
    }

    @Test
    void itIsTooLateOneSecondAfterTheDeadline() {
        UUID pathway = open("À la seconde", List.of(coach));
        UUID inTime = drafted(applicant, pathway);
        Api other = CommunityFixtures.newcomer();
        UUID late = drafted(other, pathway);
        TestClock.at(DEADLINE, () -> act(applicant, inTime, "submit", Map.of()));
        TestClock.at(DEADLINE.plusSeconds(1), () -> {
            other.act("pioneers/" + late, "submit", Map.of())
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("call-closed"));
            other.get("pioneers/" + late).then().body("actions", not(hasItem("SUBMIT")));
            applicant
                    .put("pioneers/" + inTime, application("organisationId", organisationOf(applicant, inTime)))
                    .then()
                    .statusCode(422);
            Api.anonymous().get("experience-pathways/" + pathway).then().body("callOpen", equalTo(false));
            stranger.post(applications(pathway), application("organisationId", UUID.randomUUID()))
                    .then()
                    .statusCode(422);
        });
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        UUID pathway = open("Incomplet", List.of());
        UUID organisation = organisation("Banque", "BANK");
        Persons.employ(applicant, organisation, "PROJECT_LEAD");
        UUID id = applicant.create(
                applications(pathway), Map.of("organisationId", organisation, "motivation", "Apprendre."));
        applicant
                .act("pioneers/" + id, "submit", Map.of())
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains("/stateOfPlay", "/contribution", "/commitment", "/contactName", "/contactEmail"));
        applicant
                .put("pioneers/" + id, application("organisationId", organisation))
                .then()
                .statusCode(200);
        act(applicant, id, "submit", Map.of());
        applicant
                .put("pioneers/" + id, Map.of("organisationId", organisation))
                .then()
                .statusCode(400);
        applicant
                .post(applications(pathway), Map.of("motivation", "De personne"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/territoryId"));
    }

    @Test
    void aDraftIsWrittenFromTwoDevicesWithoutLosses() {
        UUID pathway = open("Deux appareils", List.of());
        UUID id = drafted(applicant, pathway);
        UUID organisation = organisationOf(applicant, id);
        String tag = applicant.get("pioneers/" + id).header("ETag");
        applicant
                .put("pioneers/" + id, application("organisationId", organisation))
                .then()
                .statusCode(200);
        applicant
                .request()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(application("organisationId", organisation))
                .put("pioneers/" + id)
                .then()
                .statusCode(412);
        applicant
                .request()
                .contentType("application/json")
                .body(application("organisationId", organisation))
                .put("pioneers/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void oneAppliesForWhatOneLeadsOrWorksFor() {
        territories.loadGeography();
        UUID pathway = open("Pour qui", List.of());
        UUID territory = STAFF.create("territories", TerritoryFixtures.draft("Menée"));
        UUID elsewhere = organisation("Ailleurs", "COMPANY");
        applicant
                .post(applications(pathway), application("territoryId", territory))
                .then()
                .statusCode(403);
        applicant
                .post(applications(pathway), application("organisationId", elsewhere))
                .then()
                .statusCode(403);
        applicant
                .post(applications(pathway), application("territoryId", UUID.randomUUID()))
                .then()
                .statusCode(422);
        STAFF.create(
                "territories/" + territory + "/roles",
                Map.of("personId", Persons.id(applicant), "kind", "PROJECT_LEAD", "since", "2020-01-01"));
        UUID id = applicant.create(applications(pathway), application("territoryId", territory));
        applicant.get("pioneers/" + id).then().body("name", equalTo("Menée")).body("kind", equalTo("AUTHORITY"));
        Persons.employ(stranger, elsewhere, "PROJECT_LEAD");
        Map<String, Object> placed = application("organisationId", elsewhere);
        placed.put("territoryId", territory);
        UUID company = stranger.create(applications(pathway), placed);
        stranger.get("pioneers/" + company)
                .then()
                .body("kind", equalTo("COMPANY"))
                .body("territory.name", equalTo("Menée"));
        applicant
                .put("pioneers/" + id, application("organisationId", elsewhere))
                .then()
                .statusCode(403);
    }

    @Test
    void eachAppliesOnceUnlessItWithdrew() {
        UUID pathway = open("Une fois", List.of());
        UUID id = drafted(applicant, pathway);
        UUID organisation = organisationOf(applicant, id);
        Persons.employ(stranger, organisation, "PROJECT_LEAD");
        stranger.post(applications(pathway), application("organisationId", organisation))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-applied"));
        act(applicant, id, "withdraw", Map.of("reason", "Renoncement"));
        stranger.post(applications(pathway), application("organisationId", organisation))
                .then()
                .statusCode(201);
        // What was never handed in is nobody's business.
        STAFF.get("pioneers/" + id).then().statusCode(404);
    }

    @Test
    void ofManyAtOnceOneApplies() {
        UUID pathway = open("À la fois", List.of());
        UUID organisation = organisation("Pressée", "COMPANY");
        List<Api> colleagues = IntStream.range(0, 6)
                .mapToObj(i -> CommunityFixtures.newcomer())
                .toList();
        colleagues.forEach(one -> Persons.employ(one, organisation, "PROJECT_LEAD"));
        List<Integer> statuses = colleagues.stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.post(applications(pathway), application("organisationId", organisation))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void declinedOnesReadWhyAndMayStillBeSelected() {
        UUID pathway = open("Refus", List.of(coach));
        UUID id = applied(applicant, pathway);
        coach.act("pioneers/" + id, "decline", Map.of("reason", " ")).then().statusCode(400);
        act(coach, id, "decline", Map.of("reason", "Nous cherchions un territoire rural."));
        applicant
                .get("pioneers/" + id)
                .then()
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("Nous cherchions un territoire rural."));
        applicant
                .in("fr")
                .get("me/notifications")
                .then()
                .body("items.title", hasItem(containsString("Candidature non retenue")));
        applicant
                .act("pioneers/" + id, "withdraw", Map.of("reason", "Tant pis"))
                .then()
                .statusCode(409);
        act(coach, id, "select", Map.of("reason", "Une place se libère."));
        coach.act("pioneers/" + id, "decline", Map.of("reason", "Non.")).then().statusCode(409);
    }

    @Test
    void morePioneersThanPlacesAreSaid() {
        UUID pathway = open("Trop", List.of(coach), "places", 1);
        selected(applicant, pathway);
        coach.get("experience-pathways/" + pathway).then().body("warnings", empty());
        selected(stranger, pathway);
        coach.get("experience-pathways/" + pathway)
                .then()
                .body("warnings.code", contains("MORE_THAN_PLACES"))
                .body("warnings[0].count", equalTo(2))
                .body("warnings[0].room", equalTo(1));
        Api.anonymous().get("experience-pathways/" + pathway).then().body("warnings", empty());
    }

    @Test
    void itsPeopleShareAnApplication() {
        UUID pathway = open("Ensemble", List.of(coach));
        UUID id = drafted(applicant, pathway);
        Persons.show(stranger, "SIGNED_IN");
        name(applicant, id, Persons.id(stranger)).then().statusCode(400);
        name(applicant, id, Persons.id(applicant), UUID.randomUUID()).then().statusCode(422);
        name(applicant, id, Persons.id(applicant), Persons.id(stranger))
                .then()
                .statusCode(200)
                .body("people.id", hasItem(Persons.id(stranger).toString()));
        act(stranger, id, "submit", Map.of());
        name(CommunityFixtures.newcomer(), id, Persons.id(stranger)).then().statusCode(404);
    }

    @Test
    void partnerToolsReadWhatWasHandedInAndDecide() {
        Api partner = Api.as(Tokens.service("partner", "read", "programmes:write"));
        UUID pathway = open("Outil", List.of());
        UUID id = applied(applicant, pathway);
        partner.get(applications(pathway)).then().body("items.id", contains(id.toString()));
        partner.post(applications(pathway), application("organisationId", UUID.randomUUID()))
                .then()
                .statusCode(403);
        act(partner, id, "decline", Map.of("reason", "Complet."));
        partner.get("pioneers/" + id + "/notes").then().statusCode(403);
    }

    private static Response name(Api caller, UUID pioneer, UUID... people) {
        var tag = caller.get("pioneers/" + pioneer).header("ETag");
        return caller.request()
                .contentType("application/json")
                .header("If-Match", tag == null ? "\"0-0\"" : tag)
                .body(Map.of("personIds", List.of(people)))
                .put("pioneers/" + pioneer + "/people");
    }

    private static UUID organisationOf(Api person, UUID pioneer) {
        return UUID.fromString(person.get("pioneers/" + pioneer).path("organisation.id"));
    }
}
