package fr.essaim.events.registrations;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.VISITOR;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.registrations.RegistrationFixtures.cancel;
import static fr.essaim.events.registrations.RegistrationFixtures.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class RegistrationTest {
    private final Api first = newcomer();
    private final Api second = newcomer();
    private final Api third = newcomer();

    @Inject
    RegistrationOffersJob offers;

    private static UUID small(int capacity) {
        return published(draft("Petit", "capacity", capacity));
    }

    private static void requireState(Api person, String registration, String state) {
        person.get(registration).then().statusCode(200).body("state", is(state));
    }

    @Test
    void oneIsInWhileThereAreSeatsThenWaitsAtARankOneSees() {
        UUID event = small(1);
        requireState(first, register(first, event), "CONFIRMED");
        requireState(second, register(second, event), "WAITLISTED");
        third.get(register(third, event)).then().body("rank", is(2)).body("priority", is("OTHER"));

        third.get("events/" + event)
                .then()
                .body("registration.capacity", is(1))
                .body("registration.taken", is(1))
                .body("registration.left", is(0))
                .body("registration.waiting", is(2))
                .body("registration.mine.state", is("WAITLISTED"))
                .body("registration.mine.rank", is(2))
                .body("actions", not(hasItem("REGISTER")));
        newcomer().get("events/" + event).then().body("actions", contains("REGISTER"));
        third.get("me/registrations").then().body("items.event.title", contains("Petit"));
    }

    @Test
    void theLinkIsForThoseWhoHaveASeat() {
        UUID event = small(1);
        register(first, event);
        register(second, event);

        first.get("events/" + event).then().body("link", is("https://visio.example.org/salon"));
        second.get("events/" + event).then().body("link", nullValue());
    }

    @Test
    void hostsComeFirstThenMembersThenOthersEachByDate() {
        UUID community = community("Prioritaire", "PUBLIC", "OPEN", newcomer());
        Api member = newcomer();
        Api host = newcomer();
        join(member, community);
        UUID event = published(draft(
                "Prioritaire", "communityId", community, "capacity", 1, "organiserIds", List.of(Persons.id(host))));
        String seat = register(first, event);
        String other = register(second, event);
        String byMembership = register(member, event);
        String byHosting = register(host, event);

        second.get(other).then().body("rank", is(3)).body("priority", is("OTHER"));
        member.get(byMembership).then().body("rank", is(2)).body("priority", is("MEMBER"));
        host.get(byHosting).then().body("rank", is(1)).body("priority", is("HOST"));
        cancel(first, seat);
        requireState(host, byHosting, "OFFERED");
        cancel(host, byHosting);
        requireState(member, byMembership, "OFFERED");
        requireState(second, other, "WAITLISTED");
    }

    @Test
    void aSeatThatIsFreedIsOfferedAtOnceAndTaken() {
        UUID event = small(1);
        String seat = register(first, event);
        String waiting = register(second, event);

        cancel(first, seat);

        second.get(waiting).then().body("state", is("OFFERED")).body("offeredUntil", notNullValue());
        // The seat is held: nobody passes by.
        requireState(third, register(third, event), "WAITLISTED");
        second.act(waiting, "take-offer", Map.of()).then().statusCode(200).body("state", is("CONFIRMED"));
        second.act(waiting, "take-offer", Map.of()).then().statusCode(409).body("code", is("illegal-transition"));
        requireState(first, register(first, event), "WAITLISTED");
    }

    @Test
    void anOfferThatNobodyTakesInTimeGoesToTheNext() {
        UUID event = small(1);
        String seat = register(first, event);
        String waiting = register(second, event);
        String next = register(third, event);
        cancel(first, seat);

        TestClock.at(Instant.now().plus(Duration.ofHours(49)), () -> {
            second.act(waiting, "take-offer", Map.of())
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", is("offer-expired"));
            offers.run();
            offers.run();
        });

        requireState(second, waiting, "LAPSED");
        requireState(third, next, "OFFERED");
        STAFF.get("events/" + event).then().body("registration.taken", is(1));
    }

    @Test
    void organisersDecideWhereTheyWantTo() {
        UUID event = published(draft("Modéré", "registrationMode", "MODERATED", "capacity", 1));
        String asked = register(first, event);
        String askedToo = register(second, event);
        String refused = register(third, event);
        requireState(first, asked, "PENDING");
        first.act(asked, "accept", Map.of()).then().statusCode(403);

        STAFF.act(asked, "accept", Map.of()).then().statusCode(200).body("state", is("CONFIRMED"));
        STAFF.act(askedToo, "accept", Map.of()).then().statusCode(200).body("state", is("WAITLISTED"));
        STAFF.act(refused, "decline", Map.of("reason", " ")).then().statusCode(400);
        STAFF.act(refused, "decline", Map.of("reason", "Réservé aux élus"))
                .then()
                .statusCode(200);
        third.get(refused).then().body("reason", is("Réservé aux élus")).body("actions", hasSize(0));
        STAFF.act(refused, "accept", Map.of()).then().statusCode(409);
        requireState(third, register(third, event), "PENDING");
    }

    @Test
    void capacityIsNotLoweredUnderWhatIsTakenAndNewSeatsAreOffered() {
        UUID event = small(2);
        register(first, event);
        register(second, event);
        String waiting = register(third, event);

        STAFF.put("events/" + event, draft("Petit", "capacity", 1))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/capacity"))
                .body("violations[0].code", is("capacity-taken"));
        STAFF.put("events/" + event, draft("Petit", "capacity", 3))
                .then()
                .statusCode(200)
                .body("registration.taken", is(3));
        requireState(third, waiting, "OFFERED");
        STAFF.put("events/" + event, draft("Petit")).then().body("registration.left", nullValue());
    }

    @Test
    void oneRegistersOnce() {
        UUID event = small(5);
        register(first, event);
        first.post("events/" + event + "/registrations", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("already-registered"));
        STAFF.get("events/" + event).then().body("registration.taken", is(1));
    }

    @Test
    void aRequestSentAgainWithItsKeyRegistersOnce() {
        UUID event = small(5);
        for (int i = 0; i < 2; i++) {
            first.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", "inscription-1")
                    .body(Map.of())
                    .post("events/" + event + "/registrations")
                    .then()
                    .statusCode(201)
                    .body("state", is("CONFIRMED"));
        }
        STAFF.get("events/" + event).then().body("registration.taken", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "registrationOpensLocal, 2099-03-01T09:00:00, registration-not-open",
        "registrationClosesLocal, 2024-03-01T09:00:00, registration-not-open",
        "registrationMode, NONE, no-registration",
    })
    void outsideTheWindowOnlyOrganisersRegister(String field, String value, String code) {
        UUID event = published(draft("Fermé", field, value));
        first.post("events/" + event + "/registrations", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is(code));
        newcomer()
                .get("events/" + event)
                .then()
                .body("registration.open", is(false))
                .body("actions", hasSize(0));
        STAFF.post("events/" + event + "/registrations", Map.of())
                .then()
                .statusCode(code.equals("no-registration") ? 422 : 201);
    }

    @Test
    void nobodyRegistersForACancelledEvent() {
        UUID event = small(5);
        String seat = register(first, event);
        STAFF.act("events/" + event, "cancel", Map.of("reason", "Grève")).then().statusCode(200);

        for (Api somebody : List.of(second, STAFF)) {
            somebody.post("events/" + event + "/registrations", Map.of())
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", is("event-not-published"));
        }
        first.get(seat).then().body("event.state", is("CANCELLED")).body("actions", hasSize(0));
    }

    @Test
    void organisersRegisterOthersWhomTheyMayName() {
        UUID event = published(draft("À plusieurs", "organiserIds", List.of(Persons.id(first))));
        Persons.show(second, "SIGNED_IN");
        Persons.show(third, "NOBODY");
        String path = "events/" + event + "/registrations";

        first.post(path, Map.of("personId", Persons.id(second), "note", "Intervenante"))
                .then()
                .statusCode(201)
                .body("state", is("CONFIRMED"))
                .body("registrar.id", is(Persons.id(first).toString()));
        first.post(path, Map.of("personId", Persons.id(third)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/personId"));
        second.post(path, Map.of("personId", Persons.id(third))).then().statusCode(403);
        first.get(path + "?q=garnier&state=CONFIRMED").then().body("items", hasSize(1));
        assertThat(first.request().accept("text/csv").get(path).asString()).contains("Intervenante");
    }

    @Test
    void registrationsAreTheirPersonsAndTheOrganisersAlone() {
        UUID event = small(5);
        String seat = register(first, event);

        second.get(seat).then().statusCode(404);
        VISITOR.get(seat).then().statusCode(401);
        second.request()
                .header("If-Match", "\"0-0\"")
                .post(seat + "/cancel")
                .then()
                .statusCode(404);
        second.get("events/" + event + "/registrations").then().statusCode(403);
        Api.as(Tokens.service("partner-events", "events:write"))
                .get("events/" + event + "/registrations")
                .then()
                .statusCode(403);
        STAFF.get("events/" + event + "/registrations")
                .then()
                .body("items.person.displayName", contains("Malo Garnier"));
    }

    @Test
    void twoWritersOfARegistrationDoNotOverwriteEachOther() {
        String seat = register(first, published(draft("Modéré", "registrationMode", "MODERATED")));
        String read = first.get(seat).header("ETag");
        STAFF.act(seat, "accept", Map.of()).then().statusCode(200);

        first.request().header("If-Match", read).post(seat + "/cancel").then().statusCode(412);
        first.request().post(seat + "/cancel").then().statusCode(428);
    }
}
