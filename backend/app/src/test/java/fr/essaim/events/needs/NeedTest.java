package fr.essaim.events.needs;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.needs.NeedFixtures.NEED;
import static fr.essaim.events.needs.NeedFixtures.WORDS;
import static fr.essaim.events.needs.NeedFixtures.needOf;
import static fr.essaim.events.needs.NeedFixtures.register;
import static fr.essaim.events.needs.NeedFixtures.reopen;
import static fr.essaim.events.needs.NeedFixtures.settle;
import static fr.essaim.events.needs.NeedFixtures.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class NeedTest {
    private final Api person = newcomer();

    @Test
    void whoRegistersSaysWhatTheyNeedAndReadsTheAnswer() {
        UUID event = published(draft("Accessible"));
        String registration = register(person, event, NEED);
        STAFF.get("events/" + event + "/needs")
                .then()
                .statusCode(200)
                .body("items.words", contains(WORDS))
                .body("items.provisions", contains(List.of("ACCESSIBLE_PARKING")))
                .body("items.person.id", contains(Persons.id(person).toString()))
                .body("items.state", contains("OPEN"))
                .body("items.actions", contains(List.of("SETTLE")));

        settle(needOf(STAFF, registration), 0, Map.of("answer", "Une place vous est gardée."))
                .then()
                .statusCode(200)
                .body("state", is("SETTLED"));
        person.get(registration + "/need")
                .then()
                .statusCode(200)
                .body("need.answer", is("Une place vous est gardée."))
                .body("need.settledBy", notNullValue())
                .body("erasedFrom", is("2099-03-09T11:30:00Z"))
                .body("actions", contains("STATE", "WITHDRAW"));
    }

    @Test
    void openOnesComeFirst() {
        UUID event = published(draft("À faire"));
        String first = register(person, event, NEED);
        register(newcomer(), event, Map.of("provisions", List.of("CAPTIONS")));
        register(newcomer(), event, Map.of("words", "Pauses"));
        settle(needOf(STAFF, first), 0, Map.of()).then().statusCode(200);

        STAFF.get("events/" + event + "/needs")
                .then()
                .body("items.state", contains("OPEN", "OPEN", "SETTLED"))
                .body("items.words", contains(null, "Pauses", WORDS));
        String next = STAFF.get("events/" + event + "/needs?size=1").header("Link");
        assertThat(next).contains("rel=\"next\"");
    }

    @Test
    void sayingItAnewOpensItAgainAndTheAnswerIsGone() {
        UUID event = published(draft("Autrement"));
        String registration = register(person, event, NEED);
        String need = needOf(person, registration);
        settle(need, 0, Map.of("answer", "Oui.")).then().statusCode(200);

        person.put(registration + "/need", Map.of("words", "Plutôt une boucle."))
                .then()
                .statusCode(200)
                .body("need.state", is("OPEN"))
                .body("need.answer", nullValue())
                .body("need.provisions", empty());
        settle(need, 1, Map.of()).then().statusCode(412);
        settle(need, 2, Map.of()).then().statusCode(200);
        settle(need, 3, Map.of()).then().statusCode(409);
        reopen(need, 3).then().statusCode(200).body("state", is("OPEN"));
        reopen(need, 4).then().statusCode(409);
    }

    @Test
    void whatIsTakenBackIsNoMore() {
        UUID event = published(draft("Finalement non"));
        String registration = register(person, event, NEED);
        String path = registration + "/need";
        String seen = person.get(path).header("ETag");
        withdraw(person, registration)
                .then()
                .statusCode(200)
                .body("need", nullValue())
                .body("version", is(0))
                .body("actions", contains("STATE"));
        withdraw(person, registration).then().statusCode(404);
        STAFF.get("events/" + event + "/needs").then().body("items", empty());

        person.request()
                .header("If-Match", seen)
                .contentType("application/json")
                .body(NEED)
                .put(path)
                .then()
                .statusCode(412);
        person.put(path, NEED).then().statusCode(200).body("need.words", is(WORDS));
    }

    @Test
    void nobodyElseReadsIt() {
        Api host = newcomer();
        UUID event = published(draft("Discret", "organiserIds", List.of(Persons.id(host))));
        String registration = register(person, event, NEED);
        String need = needOf(host, registration);
        Api other = newcomer();
        register(other, event);

        other.get("events/" + event + "/needs").then().statusCode(403);
        person.get("events/" + event + "/needs").then().statusCode(403);
        other.get(registration + "/need").then().statusCode(404);
        other.request()
                .header("If-Match", "\"0-0\"")
                .post(need + "/reopen")
                .then()
                .statusCode(404);
        Api partner = Api.as(Tokens.service("partner-events", "read", "events:write"));
        partner.get("events/" + event + "/needs").then().statusCode(403);
        host.put(registration + "/need", NEED).then().statusCode(403);
        person.request()
                .header("If-Match", "\"0-0\"")
                .contentType("application/json")
                .body(Map.of())
                .post(need + "/settle")
                .then()
                .statusCode(403);
    }

    @Test
    void organisersSayItForWhomTheyRegister() {
        Persons.show(person, "SIGNED_IN");
        UUID event = published(draft("Pour autrui"));
        String id = STAFF.create(
                        "events/" + event + "/registrations",
                        Map.of("personId", Persons.id(person), "need", Map.of("words", "Sous-titres")))
                .toString();

        person.get("registrations/" + id + "/need").then().body("need.words", is("Sous-titres"));
    }

    @Test
    void whatSaysNothingIsRefusedAndNobodyIsRegistered() {
        UUID event = published(draft("Vide"));
        person.post("events/" + event + "/registrations", Map.of("need", Map.of("words", " ")))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/need/words"))
                .body("violations.code", contains("need-empty"));
        person.get("events/" + event).then().body("registration.mine", nullValue());
        person.post("events/" + event + "/registrations", Map.of("need", Map.of("words", "x".repeat(501))))
                .then()
                .statusCode(400);

        String registration = register(person, event);
        person.put(registration + "/need", Map.of()).then().statusCode(400);
        person.request()
                .contentType("application/json")
                .body(NEED)
                .put(registration + "/need")
                .then()
                .statusCode(428);
    }

    @Test
    void itIsInNoListNoFileAndNotInTheTrail() {
        UUID event = published(draft("Nulle part"));
        String registration = register(person, event, NEED);
        settle(needOf(person, registration), 0, Map.of("answer", "Réponse discrète"))
                .then()
                .statusCode(200);

        for (String path : List.of(
                "events/" + event + "/registrations",
                "events/" + event,
                "events/" + event + "/attendance",
                "me/registrations",
                registration,
                "audit-entries?size=100")) {
            for (String type : List.of("application/json", "text/csv")) {
                Api reader = path.startsWith("me/") ? person : Api.as(Tokens.admin());
                String answer = reader.request().accept(type).get(path).asString();
                assertThat(answer).as(path).doesNotContain("fauteuil", "ACCESSIBLE_PARKING", "Réponse discrète");
            }
        }
        Api.as(Tokens.admin())
                .get("audit-entries?size=100")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("ACCESSIBILITY_NEED_SETTLED"));
    }
}
