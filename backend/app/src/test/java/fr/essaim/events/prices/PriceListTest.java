package fr.essaim.events.prices;

import static fr.essaim.events.prices.PriceFixtures.ADHERENT;
import static fr.essaim.events.prices.PriceFixtures.EVERYBODY;
import static fr.essaim.events.prices.PriceFixtures.STATE;
import static fr.essaim.events.prices.PriceFixtures.rule;
import static fr.essaim.events.prices.PriceFixtures.rules;
import static fr.essaim.events.prices.PriceFixtures.tour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.TestClock;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class PriceListTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api member = Api.as(Tokens.member("member@example.org"));

    @Inject
    PriceFixtures fixtures;

    private String prices = "";

    @BeforeEach
    void anEvent() {
        UUID event = fixtures.event(fixtures.adhesions().centre("Centre"), "2099-03-02", "2099-03-02");
        prices = "events/" + event + "/price-rules";
    }

    @Test
    void rulesAreReadInTheirOrderByWhoeverKnowsOfTheEvent() {
        staff.get(prices)
                .then()
                .body("version", is(0))
                .body("rules", hasSize(0))
                .body("complete", is(true));
        staff.put(prices, tour()).then().statusCode(200).body("version", is(1));

        Api.anonymous()
                .get(prices)
                .then()
                .statusCode(200)
                .body("rules.name", contains("Agents de l’État", "Territoires adhérents", "Territoires non adhérents"))
                .body("rules.amount.amount", contains("0.00", "0.00", "150.00"))
                .body("rules[1].condition.adherent", is("TERRITORY"))
                .body("rules[1].condition.always", nullValue())
                .body("complete", is(true))
                .body("actions", hasSize(0));
        staff.get(prices).then().body("actions", contains("UPDATE", "QUOTE_OTHERS"));
        member.put(prices, tour()).then().statusCode(403);
    }

    @Test
    void pricesOfADraftAreHiddenWithIt() {
        UUID draft = staff.create("events", EventFixtures.draft("Brouillon"));

        member.get("events/" + draft + "/price-rules").then().statusCode(404);
    }

    @Test
    void aRuleThatStaysKeepsItsId() {
        staff.put(prices, tour()).then().statusCode(200);
        List<String> ids = staff.get(prices).path("rules.id");
        var kept = new HashMap<>(rule("Territoires non adhérents", "160", EVERYBODY));
        kept.put("id", ids.get(2));

        staff.put(prices, rules(rule("Agents", "0", STATE), kept)).then().statusCode(200);

        assertThat(staff.get(prices).<List<String>>path("rules.id"))
                .doesNotContain(ids.get(0))
                .contains(ids.get(2));
        kept.put("id", UUID.randomUUID());
        staff.put(prices, rules(kept)).then().statusCode(422).body("violations[0].pointer", is("/rules/0/id"));
    }

    @Test
    void aRuleThatCanNeverDecideIsRefusedAndNamed() {
        var both = Map.<String, Object>of("all", List.of(ADHERENT, Map.of("not", ADHERENT)));

        refused(rules(rule("Contraire", "0", both), rule("Tous", "1", EVERYBODY)), 422, 0, "rule-never-holds");
        refused(rules(rule("Tous", "1", EVERYBODY), rule("Après", "0", STATE)), 422, 1, "rule-never-reached");
        refused(rules(rule("Une", "1", STATE), rule("Deux", "0", STATE)), 422, 1, "rule-never-reached");
        refused(
                rules(
                        rule("L’un ou l’autre", "1", Map.of("adherent", "EITHER")),
                        rule("Territoire", "0", Map.of("all", List.of(ADHERENT, STATE)))),
                422,
                1,
                "rule-never-reached");
        staff.get(prices).then().body("version", is(0));
    }

    private void refused(Map<String, Object> draft, int status, int rule, String code) {
        refused(draft, status, "/rules/" + rule + "/condition", code);
    }

    private void refused(Map<String, Object> draft, int status, String pointer, String code) {
        staff.put(prices, draft)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void whatIsNoConditionOrNoAmountIsRefusedAtItsPlace() {
        refused(rules(rule("Vide", "1", Map.of())), 400, 0, "one-condition");
        refused(rules(rule("Deux", "1", Map.of("always", true, "stateEmployer", true))), 400, 0, "one-condition");
        refused(
                rules(rule("Faux", "1", Map.of("all", List.of(STATE, Map.of("always", false))))),
                400,
                "/rules/0/condition/all/1/always",
                "true-expected");
        refused(rules(rule("Rien", "1", Map.of("any", List.of()))), 400, "/rules/0/condition/any", "size");
        refused(rules(rule("Ailleurs", "1", Map.of("enrolledIn", UUID.randomUUID()))), 422, 0, "unknown-reference");
        for (String amount : new String[] {"-1", "1.234", "1e3", "12345678", ""}) {
            refused(rules(rule("Montant", amount, EVERYBODY)), 400, "/rules/0/amount/amount", "pattern");
        }
        var number = new HashMap<>(rule("Nombre", "1", EVERYBODY));
        number.put("amount", Map.of("amount", 1.5, "currency", "EUR"));
        staff.put(prices, rules(number)).then().statusCode(400);
        Map<String, Object> deep = EVERYBODY;
        for (int i = 0; i < 6; i++) {
            deep = Map.of("not", deep);
        }
        staff.put(prices, rules(rule("Profonde", "1", deep)))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("condition-too-deep"));
    }

    @Test
    void ofTwoWritersTheSecondIsTold() {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> staff.request()
                        .contentType(ContentType.JSON)
                        .header("If-Match", "\"0-0\"")
                        .body(tour())
                        .put(prices)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        staff.get(prices).then().body("version", is(1)).body("rules", hasSize(3));
    }

    @Test
    void aListEmptiedIsFreeAgain() {
        staff.put(prices, tour()).then().statusCode(200);

        staff.put(prices, rules()).then().statusCode(200).body("version", is(2)).body("rules", hasSize(0));
    }

    @Test
    void pricesOfAnEventThatHasTakenPlaceStayAsTheyWere() {
        staff.act(prices.replace("/price-rules", ""), "publish", Map.of());
        staff.put(prices, tour()).then().statusCode(200);

        TestClock.at(Instant.parse("2100-01-01T00:00:00Z"), () -> {
            staff.get(prices).then().body("actions", not(hasItem("UPDATE")));
            staff.put(prices, rules()).then().statusCode(422).body("violations[0].code", is("prices-closed"));
        });
    }

    @Test
    void pricesOfWhatIsOverStayAsTheyWere() {
        String event = prices.replace("/price-rules", "");
        staff.act(event, "cancel", Map.of("reason", "Grève")).then().statusCode(200);

        staff.put(prices, tour()).then().statusCode(422).body("violations[0].code", is("prices-closed"));
    }
}
