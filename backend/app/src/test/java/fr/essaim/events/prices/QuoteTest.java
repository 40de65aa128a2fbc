package fr.essaim.events.prices;

import static fr.essaim.events.prices.PriceFixtures.tour;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The access conditions of the tour of the Cités éducatives, asked by the people concerned. */
@HttpTest
class QuoteTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api somebody = Api.as(Tokens.person("payante@example.org", "Pia", "Payante"));

    @Inject
    PriceFixtures fixtures;

    private UUID centre = new UUID(0, 0);
    private UUID event = new UUID(0, 0);
    private UUID adherent = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private UUID town = new UUID(0, 0);
    private UUID rectorate = new UUID(0, 0);

    @BeforeEach
    void aStopOfTheTour() {
        centre = fixtures.adhesions().centre("Centre de ressources");
        adherent = fixtures.adhesions().territory("Amiens");
        other = fixtures.adhesions().territory("Beauvais");
        fixtures.adhesions().adhere(adherent, centre, "2020-01-01");
        town = fixtures.adhesions().organisation("Mairie", "MUNICIPALITY");
        rectorate = fixtures.adhesions().organisation("Rectorat", "STATE_LOCAL");
        event = priced("2099-03-02", "2099-03-02");
    }

    private UUID priced(String firstDay, String lastDay) {
        UUID id = fixtures.event(centre, firstDay, lastDay);
        staff.put("events/" + id + "/price-rules", tour()).then().statusCode(200);
        return id;
    }

    private ValidatableResponse quoteOf(UUID id, UUID territory, UUID organisation) {
        Persons.revise(somebody, Map.of("territoryId", territory, "organisationId", organisation));
        return quote(id);
    }

    private ValidatableResponse quote(UUID id) {
        return somebody.in("fr")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("events/" + id + "/quotes")
                .then()
                .statusCode(200);
    }

    @Test
    void anAdherentTerritoryPaysNothing() {
        quoteOf(event, adherent, town)
                .body("outcome", is("DECIDED"))
                .body("amount.amount", is("0.00"))
                .body("amount.currency", is("EUR"))
                .body("decidedBy.name", is("Territoires adhérents"))
                .body("sentence", startsWith("C’est gratuit : la règle « Territoires adhérents » s’applique"))
                .body("explanation.verdict", contains("NOT_MET", "APPLIED", "NOT_TRIED"))
                .body("explanation[0].sentence", containsString("l’employeur « Mairie » ne relève pas de l’État"));
    }

    @Test
    void aNonAdherentTerritoryPays150() {
        quoteOf(event, other, town)
                .body("amount.amount", is("150.00"))
                .body("days", is(1))
                .body("on", is("2099-03-02"))
                .body("decidedBy.name", is("Territoires non adhérents"))
                .body("explanation.verdict", contains("NOT_MET", "NOT_MET", "APPLIED"))
                .body(
                        "explanation[1].sentence",
                        containsString("« Beauvais » n’adhère pas à « Centre de ressources »"));
    }

    @Test
    void aStateAgentOfANonAdherentTerritoryPaysNothing() {
        quoteOf(event, other, rectorate)
                .body("amount.amount", is("0.00"))
                .body("decidedBy.name", is("Agents de l’État"))
                .body("sentence", containsString("car l’employeur « Rectorat » relève de l’État"));
    }

    @Test
    void twoDaysOfANonAdherentTerritoryCost300() {
        quoteOf(priced("2099-03-02", "2099-03-03"), other, town)
                .body("amount.amount", is("300.00"))
                .body("days", is(2))
                .body("decidedBy.name", is("Territoires non adhérents"));
    }

    @Test
    void thePriceNeverHangsOnMembershipOfACommunity() {
        CommunityFixtures.join(somebody, CommunityFixtures.community("Réseau des Cités", "PUBLIC", "OPEN", staff));

        quoteOf(event, other, town).body("amount.amount", is("150.00"));
        quoteOf(event, adherent, town).body("amount.amount", is("0.00"));
    }

    @Test
    void theAdhesionCountsOnTheFirstDayOfTheEvent() {
        UUID late = fixtures.adhesions().territory("Creil");
        fixtures.adhesions().adhere(late, centre, "2099-03-03");

        quoteOf(priced("2099-03-02", "2099-03-04"), late, town).body("amount.amount", is("450.00"));
        quoteOf(priced("2099-03-03", "2099-03-04"), late, town).body("amount.amount", is("0.00"));
    }

    @Test
    void theAdhesionToAnotherCentreDoesNotCount() {
        fixtures.adhesions().adhere(other, fixtures.adhesions().centre("Un autre"), "2020-01-01");

        quoteOf(event, other, town).body("amount.amount", is("150.00"));
    }

    @Test
    void organisersAskForOthersAndNobodyElseDoes() {
        Map<String, Object> agent = Map.of("territoryId", other, "organisationId", rectorate);

        staff.post("events/" + event + "/quotes", agent)
                .then()
                .statusCode(200)
                .body("decidedBy.name", is("Agents de l’État"))
                .body("territory.name", is("Beauvais"))
                .body("sentence", containsString("because the employer “Rectorat” is a State body"));
        somebody.post("events/" + event + "/quotes", agent).then().statusCode(403);
        staff.post("events/" + event + "/quotes", Map.of("territoryId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/territoryId"));
        Api.anonymous().post("events/" + event + "/quotes", Map.of()).then().statusCode(401);
        somebody.post("events/" + UUID.randomUUID() + "/quotes", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void anEventWithoutRulesIsFreeAndOneWhoseRulesFitNobodyMakesNoPriceUp() {
        UUID free = fixtures.event(centre, "2099-03-02", "2099-03-02");
        quoteOf(free, other, town)
                .body("outcome", is("FREE"))
                .body("amount.amount", is("0.00"))
                .body("decidedBy", nullValue())
                .body("explanation", hasSize(0));

        var agents = PriceFixtures.rules(PriceFixtures.rule("Agents de l’État", "0", PriceFixtures.STATE));
        staff.put("events/" + free + "/price-rules", agents).then().body("complete", is(false));
        quote(free).body("outcome", is("UNDECIDED")).body("amount", nullValue());
    }

    @Test
    void theEnrolmentOfTheTerritoryInAProgrammeCanDecide() {
        UUID programme = staff.create(
                "programmes",
                Map.of(
                        "name",
                        "Cités éducatives",
                        "kind",
                        "CITES_EDUCATIVES",
                        "ownerOrganisationId",
                        centre,
                        "startsOn",
                        "2020-01-01"));
        staff.act("programmes/" + programme, "publish", Map.of()).then().statusCode(200);
        UUID enrolment = staff.create("programmes/" + programme + "/enrolments", Map.of("territoryId", other));
        var rules = PriceFixtures.rules(
                PriceFixtures.rule("Cités", "20.5", Map.of("enrolledIn", programme)),
                PriceFixtures.rule("Autres", "100", PriceFixtures.EVERYBODY));
        staff.put("events/" + event + "/price-rules", rules).then().statusCode(200);

        quoteOf(event, other, town)
                .body("amount.amount", is("100.00"))
                .body("explanation[0].sentence", containsString("ne participe pas au programme « Cités éducatives »"));
        staff.act("programme-enrolments/" + enrolment, "select", Map.of())
                .then()
                .statusCode(200);
        quote(event).body("amount.amount", is("20.50")).body("decidedBy.name", is("Cités"));
    }
}
