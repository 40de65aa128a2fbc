package fr.essaim.events.series;

import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.series.SeriesFixtures.FIRST;
import static fr.essaim.events.series.SeriesFixtures.SECOND;
import static fr.essaim.events.series.SeriesFixtures.STAFF;
import static fr.essaim.events.series.SeriesFixtures.draft;
import static fr.essaim.events.series.SeriesFixtures.published;
import static fr.essaim.events.series.SeriesFixtures.publishedIn;
import static fr.essaim.events.series.SeriesFixtures.slot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.events.EventFixtures;
import fr.essaim.events.prices.PriceFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Come to all dates once, decline one; dates added later join by themselves, each with its own seats. */
@HttpTest
class SubscriptionTest {
    @Inject
    SubscriptionsJob job;

    private Api member = STAFF;
    private UUID community = new UUID(0, 0);
    private UUID series = new UUID(0, 0);

    @BeforeEach
    void aSeries() {
        member = newcomer();
        community = SeriesFixtures.community(newcomer());
        join(member, community);
        series = published(draft(community, "capacity", 1));
    }

    @Test
    void datesPublishedBeforeAndAfterJoinByThemselvesAndOnce() {
        publishedIn(slot(series, FIRST), "Avant");

        subscribe(member);
        subscribe(member);
        member.get(slot(series, FIRST)).then().body("registration", is("CONFIRMED"));
        publishedIn(slot(series, SECOND), "Après");
        job.run();
        job.run();

        member.get(slot(series, SECOND)).then().body("registration", is("CONFIRMED"));
        member.get("me/registrations").then().body("items", hasSize(2));
        member.get("event-series?subscribed=true").then().body("items.id", contains(series.toString()));
        STAFF.get("event-series/" + series).then().body("subscribers", is(1)).body("subscribed", is(false));
    }

    @Test
    void eachDateHasItsOwnSeatsAndWhoSubscribedFirstHasThem() {
        Api second = newcomer();
        join(second, community);
        subscribe(member);
        subscribe(second);
        publishedIn(slot(series, FIRST), "Complet");
        job.run();

        member.get(slot(series, FIRST)).then().body("registration", is("CONFIRMED"));
        second.get(slot(series, FIRST)).then().body("registration", is("WAITLISTED"));

        member.request().post(slot(series, FIRST) + "/decline").then().statusCode(200);
        second.get(slot(series, FIRST)).then().body("registration", is("OFFERED"));
    }

    @Test
    void aDeclinedDateStaysDeclinedUntilOneRejoins() {
        subscribe(member);
        String first = slot(series, FIRST);
        member.request()
                .post(first + "/decline")
                .then()
                .statusCode(200)
                .body("declined", is(true))
                .body("actions", hasItem("REJOIN"));
        publishedIn(first, "Sans elle");
        job.run();
        member.get(first).then().body("registration", nullValue());

        member.request()
                .post(first + "/rejoin")
                .then()
                .statusCode(200)
                .body("declined", is(false))
                .body("registration", is("CONFIRMED"));
        member.request().post(first + "/rejoin").then().statusCode(200);
    }

    @Test
    void whoGaveBackAPlaceIsNotGivenAnother() {
        subscribe(member);
        publishedIn(slot(series, FIRST), "Rendue");
        job.run();
        String registration = member.get("me/registrations").then().extract().path("items[0].id");
        member.act("registrations/" + registration, "cancel", Map.of()).then().statusCode(200);
        job.run();

        member.get(slot(series, FIRST)).then().body("registration", is("CANCELLED"));
    }

    @Test
    void unsubscribingGivesBackThePlacesOfDatesToCome() {
        publishedIn(slot(series, FIRST), "À venir");
        subscribe(member);

        for (int i = 0; i < 2; i++) {
            member.request()
                    .delete("event-series/" + series + "/subscription")
                    .then()
                    .statusCode(200)
                    .body("subscribed", is(false));
        }
        member.get(slot(series, FIRST)).then().body("registration", is("CANCELLED"));
        publishedIn(slot(series, SECOND), "Sans elle");
        job.run();
        member.get(slot(series, SECOND)).then().body("registration", nullValue());
        member.request()
                .post(slot(series, FIRST) + "/decline")
                .then()
                .statusCode(422)
                .body("violations.code", contains("date-not-mine"));
    }

    @Test
    void datesThatCostSomethingAndThoseOfOthersAreNotGiven() {
        Api outsider = newcomer();
        subscribe(outsider);
        subscribe(member);
        UUID paid = publishedIn(slot(series, FIRST), "Payante");
        STAFF.put(
                        "events/" + paid + "/price-rules",
                        PriceFixtures.rules(PriceFixtures.rule("Tous", "10", PriceFixtures.EVERYBODY)))
                .then()
                .statusCode(200);
        UUID inside = publishedIn(slot(series, SECOND), "Entre nous");
        STAFF.put("events/" + inside, forMembers()).then().statusCode(200);
        job.run();

        member.get(slot(series, FIRST)).then().body("registration", nullValue());
        member.get(slot(series, SECOND)).then().body("registration", is("CONFIRMED"));
        outsider.get("me/registrations").then().body("items", empty());
    }

    @Test
    void noSubscriptionToADraftNorByPartners() {
        UUID draft = STAFF.create("event-series", draft(community));

        STAFF.request()
                .put("event-series/" + draft + "/subscription")
                .then()
                .statusCode(422)
                .body("violations.code", contains("series-not-published"));
        Api.anonymous()
                .request()
                .put("event-series/" + series + "/subscription")
                .then()
                .statusCode(401);
    }

    private void subscribe(Api person) {
        person.request()
                .put("event-series/" + series + "/subscription")
                .then()
                .statusCode(200)
                .body("subscribed", is(true));
    }

    private Map<String, Object> forMembers() {
        return EventFixtures.draft(
                "Entre nous",
                "format",
                "PRACTICE_EXCHANGE",
                "communityId",
                community,
                "visibility",
                "MEMBERS",
                "startsLocal",
                SECOND + "T12:00:00",
                "endsLocal",
                SECOND + "T12:30:00");
    }
}
