package fr.essaim.events.registrations;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.prices.PriceFixtures.STATE;
import static fr.essaim.events.prices.PriceFixtures.rule;
import static fr.essaim.events.prices.PriceFixtures.rules;
import static fr.essaim.events.registrations.RegistrationFixtures.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class RegistrationListTest {
    private final String address = "liste-" + UUID.randomUUID() + "@example.org";
    private final Api person = Api.as(Tokens.member(address));

    @BeforeEach
    void thePersonHasAnAccount() {
        Persons.id(person);
    }

    private static String address(String prefix) {
        String address = prefix + UUID.randomUUID() + "@example.org";
        Persons.id(Api.as(Tokens.member(address)));
        return address;
    }

    private static Response importing(Api by, UUID event, String list, String options) {
        return importing(by, event, list, options, "UTF-8");
    }

    private static Response importing(Api by, UUID event, String list, String options, String charset) {
        return by.request()
                .contentType("text/csv; charset=" + charset)
                .body(list)
                .post("events/" + event + "/registrations/import" + options);
    }

    private static void thereAre(UUID event, int registrations) {
        STAFF.get("events/" + event + "/registrations").then().body("items", hasSize(registrations));
    }

    @Test
    void aFileIsTriedThenRegisteredWhileThereAreSeatsThenWaits() {
        UUID event = published(draft("Sur liste", "capacity", 2));
        String already = address("deja-");
        register(Api.as(Tokens.member(already)), event);
        String late = address("tard-");
        String file = "Nom;Courriel\r\nUne;" + address + "\r\nDéjà;" + already + "\r\nTard;" + late + "\r\nEncore;"
                + address.toUpperCase(Locale.ROOT) + "\r\n";

        for (String options : new String[] {"?dryRun=true", ""}) {
            importing(STAFF, event, file, options)
                    .then()
                    .statusCode(200)
                    .body("dryRun", is(!options.isEmpty()))
                    .body("confirmed", is(1))
                    .body("waiting", is(1))
                    .body("skipped", is(2))
                    .body("bad", is(0))
                    .body("lines.line", contains(2, 3, 4, 5))
                    .body("lines.outcome", contains("CONFIRMED", "ALREADY_REGISTERED", "WAITLISTED", "REPEATED"))
                    .body("lines[0].name", notNullValue());
            thereAre(event, options.isEmpty() ? 3 : 1);
        }
        importing(STAFF, event, file, "").then().body("confirmed", is(0)).body("skipped", is(4));
        person.get("me/registrations")
                .then()
                .body("items[0].state", is("CONFIRMED"))
                .body("items[0].registrar", notNullValue());
    }

    @Test
    void aBadLineLeavesNothingBehindUnlessSkipped() {
        UUID event = published(draft("Sur liste"));
        String list = address + "\nsans adresse\ninconnue@example.org";

        importing(STAFF, event, list, "")
                .then()
                .statusCode(422)
                .body("report.lines.outcome", contains("CONFIRMED", "MALFORMED", "UNKNOWN"))
                .body("report.lines[2].name", nullValue())
                .body("violations.pointer", contains("/2", "/3"))
                .body("violations.code", contains("email", "unknown-address"));
        thereAre(event, 0);
        importing(STAFF, event, list, "?skipBad=true").then().statusCode(200).body("bad", is(2));
        thereAre(event, 1);
    }

    @Test
    void aFileOfAnOfficeSuiteIsReadAndAnEmptyOneRefused() {
        UUID event = published(draft("Sur liste"));
        String office = "Prénom;Mél;courriel\r\nZoé;;" + address + "\r\n";

        importing(STAFF, event, office, "", "ISO-8859-15")
                .then()
                .statusCode(200)
                .body("confirmed", is(1));
        importing(STAFF, event, "Nom;Courriel\r\n", "")
                .then()
                .statusCode(422)
                .body("violations.code", contains("no-addresses"));
    }

    @Test
    void whoMayNotBeNamedIsToldApartFromNobodyByNothing() {
        Api organiser = newcomer();
        UUID event = published(draft("Sur liste", "organiserIds", List.of(Persons.id(organiser))));
        Persons.show(person, "NOBODY");

        importing(organiser, event, address, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("UNKNOWN"))
                .body("lines[0].name", nullValue());
        Persons.show(person, "SIGNED_IN");
        importing(organiser, event, address, "?dryRun=true").then().body("lines.outcome", contains("CONFIRMED"));
    }

    @Test
    void whomNoPriceFitsIsSaidBeforehand() {
        UUID event = published(draft("Payant"));
        STAFF.put("events/" + event + "/price-rules", rules(rule("Agents de l’État", "0", STATE)))
                .then()
                .statusCode(200);

        importing(STAFF, event, address, "?dryRun=true").then().body("lines.outcome", contains("UNPRICED"));
        importing(STAFF, event, address, "")
                .then()
                .statusCode(422)
                .body("violations.code", contains("price-undecided"));
    }

    @Test
    void nobodyIsImportedIntoAnEventThatIsNotPublished() {
        UUID event = STAFF.create("events", draft("Brouillon"));

        importing(STAFF, event, address, "?dryRun=true")
                .then()
                .statusCode(422)
                .body("violations.code", contains("event-not-published"));
        importing(person, published(draft("Public")), address, "").then().statusCode(403);
        importing(STAFF, UUID.randomUUID(), address, "").then().statusCode(404).body("report", not(notNullValue()));
    }
}
