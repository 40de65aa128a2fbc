package fr.essaim.events.fees;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.prices.PriceFixtures.EVERYBODY;
import static fr.essaim.events.prices.PriceFixtures.STATE;
import static fr.essaim.events.prices.PriceFixtures.rule;
import static fr.essaim.events.prices.PriceFixtures.rules;
import static fr.essaim.events.prices.PriceFixtures.tour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.events.prices.PriceFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stops of the tour of the Cités éducatives cost, and who owes it. */
@HttpTest
class FeeTest {
    private final Api staff = Api.as(Tokens.staff());

    @Inject
    PriceFixtures fixtures;

    private UUID centre = new UUID(0, 0);
    private UUID beauvais = new UUID(0, 0);
    private UUID town = new UUID(0, 0);
    private UUID event = new UUID(0, 0);
    private String fees = "";

    @BeforeEach
    void aStopOfTheTour() {
        centre = fixtures.adhesions().centre("Centre de ressources");
        beauvais = fixtures.adhesions().territory("Beauvais");
        town = fixtures.adhesions().organisation("Mairie", "MUNICIPALITY");
        event = fixtures.event(centre, "2099-03-02", "2099-03-02");
        fees = "events/" + event + "/fees";
        write(tour());
    }

    private void write(Map<String, Object> rules) {
        staff.put("events/" + event + "/price-rules", rules).then().statusCode(200);
    }

    private Api agentOf(UUID organisation) {
        Api agent = newcomer();
        Persons.revise(agent, Map.of("territoryId", beauvais, "organisationId", organisation));
        return agent;
    }

    private String register(Api person) {
        return "registrations/" + person.create("events/" + event + "/registrations", Map.of());
    }

    private Response reprice(String version) {
        String fee = staff.get(fees).path("items[0].id");
        return staff.request().header("If-Match", version).post("fees/" + fee + "/reprice");
    }

    @Test
    void thePriceIsFrozenAtRegistrationAndALaterOneIsShownBesideIt() {
        Api agent = agentOf(town);
        String registration = register(agent);
        agent.get(registration).then().body("fee.amount", is("150.00")).body("fee.currency", is("EUR"));
        staff.in("fr")
                .get(fees)
                .then()
                .body("items.amount.amount", contains("150.00"))
                .body("items[0].sentence", startsWith("150,00\u00a0€, soit 150,00\u00a0€ par jour"))
                .body("items[0].payer.name", is("Mairie"))
                .body("items[0].current", nullValue())
                .body("items[0].actions", empty());

        fixtures.adhesions().adhere(beauvais, centre, "2099-01-01");

        agent.get(registration).then().body("fee.amount", is("150.00"));
        staff.in("fr")
                .get(fees)
                .then()
                .body("items[0].amount.amount", is("150.00"))
                .body("items[0].current.amount.amount", is("0.00"))
                .body("items[0].current.sentence", startsWith("C’est gratuit : la règle « Territoires adhérents »"))
                .body("items[0].actions", contains("REPRICE"));
    }

    @Test
    void organisersTakeTheNewPriceByTheirOwnDecisionAlone() {
        Api agent = agentOf(town);
        String registration = register(agent);
        write(rules(rule("Pour tous", "20", EVERYBODY)));

        reprice("\"0-0\"")
                .then()
                .statusCode(200)
                .body("amount.amount", is("20.00"))
                .body("current", nullValue());

        agent.get(registration).then().body("fee.amount", is("20.00"));
        reprice("\"0-0\"").then().statusCode(412);
        reprice("\"1-0\"").then().statusCode(200).body("amount.amount", is("20.00"));
    }

    @Test
    void nobodyRegistersWhereNoRuleFits() {
        write(rules(rule("Agents de l’État", "0", STATE)));
        Api agent = agentOf(town);

        agent.post("events/" + event + "/registrations", Map.of())
                .then()
                .statusCode(422)
                .body("code", is("rule-violated"))
                .body("violations.code", contains("price-undecided"));
        agent.get("me/registrations").then().body("items", empty());
        staff.get("events/" + event).then().body("registration.taken", is(0));
    }

    @Test
    void anEventWithoutRulesOwesNothing() {
        write(rules());
        Api agent = agentOf(town);

        agent.get(register(agent)).then().body("fee", nullValue());
        staff.get(fees).then().body("items", empty());
        staff.get(fees + "/totals").then().body("amount.amount", is("0.00")).body("payers", empty());
    }

    @Test
    void eachPayerOwesForItsPeopleWhoHaveASeat() {
        register(agentOf(town));
        register(agentOf(town));
        register(newcomer());
        Api leaver = agentOf(town);
        leaver.act(register(leaver), "cancel", Map.of()).then().statusCode(200);

        staff.get(fees + "/totals")
                .then()
                .body("amount.amount", is("450.00"))
                .body("registrations", is(3))
                .body("complete", is(true))
                .body("payers.amount.amount", contains("300.00", "150.00"))
                .body("payers.registrations", contains(2, 1))
                .body("payers[0].organisation.name", is("Mairie"))
                .body("payers[1].organisation", nullValue());
        staff.get(fees + "?payerId=" + town).then().body("items.payer.name", contains("Mairie", "Mairie"));
        staff.request().accept("text/csv").get(fees).then().statusCode(200).body(containsString(";150.00;EUR;"));
    }

    @Test
    void anOrganisationIsSentAStatement() {
        register(agentOf(town));
        register(agentOf(town));
        byte[] pdf = staff.in("fr")
                .get(fees + "/statements/" + town)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(Pdf.of(pdf).words())
                .contains(
                        "Relevé des montants dus",
                        "Mairie",
                        "Centre de ressources",
                        "300,00",
                        "Territoires non adhérents");
        staff.get(fees + "/statements/" + centre).then().statusCode(404);
    }

    @Test
    void anEventThatIsCalledOffChargesNothingAndSaysSo() throws IOException {
        Api agent = agentOf(town);
        String registration = register(agent);
        staff.act("events/" + event, "cancel", Map.of("reason", "Grève")).then().statusCode(200);

        agent.get(registration).then().body("fee", nullValue());
        agent.get("me/registrations").then().body("items[0].fee", nullValue());
        staff.in("fr")
                .get(fees)
                .then()
                .body("items.amount.amount", contains("0.00"))
                .body("items.sentence", contains("L’événement est annulé : rien n’est dû."))
                .body("items[0].current", nullValue())
                .body("items[0].actions", empty());
        staff.get(fees + "/totals")
                .then()
                .body("amount.amount", is("0.00"))
                .body("registrations", is(1))
                .body("payers.amount.amount", contains("0.00"));
        byte[] statement = staff.in("fr")
                .get(fees + "/statements/" + town)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Pdf.of(statement).words()).contains("rien n’est dû", "0,00").doesNotContain("150,00");
        byte[] workbook =
                staff.in("en").get(fees + "/workbook").then().extract().asByteArray();
        assertThat(parts(workbook).get("xl/worksheets/sheet2.xml"))
                .contains("nothing is due")
                .doesNotContain("<v>150");
    }

    @Test
    void theWorkbookHasASheetByPayerAndOneByPersonAndNoFormula() throws IOException {
        UUID trap = fixtures.adhesions().organisation("=HYPERLINK(\"https://example.org\")", "MUNICIPALITY");
        register(agentOf(trap));
        byte[] xlsx = staff.in("en")
                .get(fees + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Map<String, String> parts = parts(xlsx);
        assertThat(parts.get("xl/workbook.xml")).contains("By payer", "By person");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("=HYPERLINK", "<v>150")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("Territoires non adh")
                .doesNotContain("<f>");
    }

    private static Map<String, String> parts(byte[] xlsx) throws IOException {
        Path file = Files.write(Files.createTempFile("fees", ".xlsx"), xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new HashMap<String, String>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void thePriceHangsOnAdhesionAndEmployerNeverOnMembership() {
        UUID rectorate = fixtures.adhesions().organisation("Rectorat", "STATE_LOCAL");
        Api agent = agentOf(rectorate);

        agent.get(register(agent)).then().body("fee.amount", is("0.00"));
        staff.in("fr").get(fees).then().body("items.sentence", hasItem(startsWith("C’est gratuit")));
    }
}
