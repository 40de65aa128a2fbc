package fr.essaim.events.tours;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.tours.TourFixtures.STAFF;
import static fr.essaim.events.tours.TourFixtures.plan;
import static fr.essaim.events.tours.TourFixtures.stop;
import static fr.essaim.events.tours.TourFixtures.stopIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The clock of what a tour gives back: after each stop, when each year ends, when the tour does. */
@HttpTest
class TourDueTest {
    @Inject
    TourFixtures fixtures;

    @Test
    void supportsAreDueAfterEachStopAtEachYearsEndAndAtTheEndOfTheTour() {
        UUID tour = planned();

        STAFF.get("tour-dues?tourId=" + tour)
                .then()
                .statusCode(200)
                .body("items.kind", contains("STOP", "STOP", "YEAR", "YEAR", "TOUR", "YEAR"))
                .body(
                        "items.dueOn",
                        contains("2097-03-13", "2097-07-02", "2097-12-31", "2098-12-31", "2099-12-30", "2099-12-31"));
    }

    @Test
    void whatIsDueFollowsThePlan() {
        UUID tour = planned();
        plan(STAFF, tour, List.of(stop("Un", "2097-02-13", "id", stopIds(tour).getFirst())))
                .then()
                .statusCode(200);

        STAFF.get("tour-dues?tourId=" + tour)
                .then()
                .body("items", hasSize(5))
                .body("items[0].dueOn", is("2097-03-15"))
                .body("items[0].stop.name", is("Un"));
    }

    @Test
    void theClockSaysWhatIsAheadDueLateAndDone() {
        UUID tour = planned();
        String first = due(tour);

        TestClock.at(Instant.parse("2097-02-10T12:00:00Z"), () -> requireState(first, "AHEAD"));
        TestClock.at(Instant.parse("2097-02-20T12:00:00Z"), () -> requireState(first, "DUE"));
        TestClock.at(Instant.parse("2097-03-14T12:00:00Z"), () -> {
            requireState(first, "LATE");
            STAFF.get("tour-dues?state=LATE&tourId=" + tour).then().body("items.id", contains(first));
            STAFF.act("tour-dues/" + first, "settle", Map.of("note", "Remis sur clé."))
                    .then()
                    .statusCode(200)
                    .body("state", is("DONE"))
                    .body("doneOn", is("2097-03-14"));
        });
        STAFF.get("tour-dues?state=DONE&tourId=" + tour).then().body("items.note", contains("Remis sur clé."));
    }

    @Test
    void itIsOwedByWhoRunsTheTourAndHiddenFromOthers() {
        Api organiser = newcomer();
        UUID tour = STAFF.create(
                "tours", fixtures.draft("Dû", fixtures.programme(), "organiserIds", List.of(Persons.id(organiser))));
        String first = due(tour);

        organiser
                .get("tour-dues/" + first)
                .then()
                .statusCode(200)
                .body("from.id", contains(Persons.id(organiser).toString()));
        for (Api other : List.of(newcomer(), Api.as(Tokens.service("partner-agenda", "read")))) {
            other.get("tour-dues/" + first).then().statusCode(404);
            other.get("tour-dues?tourId=" + tour).then().body("items", empty()).body("total.value", is(0));
        }
        Api.as(Tokens.service("partner-events", "read", "events:write"))
                .get("tour-dues/" + first)
                .then()
                .statusCode(200)
                .body("from", empty());
    }

    @Test
    void sayingNothingOrPointingNowhereIsNamed() {
        String first = due(planned());

        STAFF.act("tour-dues/" + first, "settle", Map.of("note", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/note"));
        STAFF.act("tour-dues/" + first, "settle", Map.of("resourceId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/resourceId"));
        STAFF.act("tour-dues/" + first, "settle", Map.of("link", "ftp://ici"))
                .then()
                .statusCode(400);
        String csv = STAFF.request().accept("text/csv").get("tour-dues").asString();
        assertThat(csv).contains("dueOn");
    }

    private UUID planned() {
        UUID tour = STAFF.create("tours", fixtures.draft("Dû", fixtures.programme(), "endsOn", "2099-12-30"));
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11"), stop("Deux", "2097-06-02")))
                .then()
                .statusCode(200);
        return tour;
    }

    private static String due(UUID tour) {
        return STAFF.get("tour-dues?tourId=" + tour).then().extract().path("items[0].id");
    }

    private static void requireState(String due, String state) {
        STAFF.get("tour-dues/" + due).then().body("state", is(state));
    }
}
