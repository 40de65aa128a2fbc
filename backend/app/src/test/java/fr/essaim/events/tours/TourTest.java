package fr.essaim.events.tours;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.events.tours.TourFixtures.STAFF;
import static fr.essaim.events.tours.TourFixtures.plan;
import static fr.essaim.events.tours.TourFixtures.stop;
import static fr.essaim.events.tours.TourFixtures.stopIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a tour, who plans it and who knows of it. */
@HttpTest
class TourTest {
    private static final Api VISITOR = Api.anonymous();

    @Inject
    TourFixtures fixtures;

    private final String word = UUID.randomUUID().toString();

    @Test
    void draftsLeakNowhere() {
        UUID host = fixtures.territory("Hôte");
        UUID programme = fixtures.programme();
        UUID tour = fixtures.tour(word, programme);
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11", "hostId", host)));
        String event = STAFF.act("tours/" + tour, "stops/" + stopIds(tour).getFirst() + "/event", TourChanges.times())
                .then()
                .extract()
                .path("stops[0].event.id");
        STAFF.put("events/" + event, online(word));
        STAFF.act("events/" + event, "publish", Map.of()).then().statusCode(200);

        for (Api outsider : List.of(VISITOR, newcomer(), Api.as(Tokens.service("partner-agenda", "read")))) {
            outsider.get("tours/" + tour).then().statusCode(404);
            outsider.get("tours/" + tour + "/coverage").then().statusCode(404);
            for (String filter : List.of("q=" + word, "territoryId=" + host, "programmeId=" + programme)) {
                outsider.get("tours?" + filter).then().body("items", empty()).body("total.value", is(0));
            }
            outsider.get("events/" + event).then().statusCode(200).body("tour", nullValue());
            outsider.get("events?tourId=" + tour).then().body("items", empty());
        }
        STAFF.get("tours?q=" + word).then().body("total.value", is(1));

        STAFF.act("tours/" + tour, "publish", Map.of()).then().statusCode(200);
        VISITOR.get("tours/" + tour)
                .then()
                .statusCode(200)
                .body("stops.theme", contains("Un"))
                .body("warnings", empty())
                .body("actions", empty())
                .body("organisers", empty());
        VISITOR.get("tours?territoryId=" + host).then().body("items.id", contains(tour.toString()));
        VISITOR.get("events/" + event).then().body("tour.title", is(word));
        String csv = VISITOR.request().accept("text/csv").get("tours?q=" + word).asString();
        assertThat(csv).contains(word);
    }

    @Test
    void anEventThatAReaderMayNotKnowOfIsNotToldByItsStop() {
        UUID tour = fixtures.tour(word);
        plan(STAFF, tour, List.of(stop("Un", "2097-02-11")));
        STAFF.act("tours/" + tour, "stops/" + stopIds(tour).getFirst() + "/event", TourChanges.times());
        STAFF.act("tours/" + tour, "publish", Map.of());

        VISITOR.get("tours/" + tour).then().body("stops[0].event", nullValue());
    }

    @Test
    void organisersPlanTheirOwnAndNobodyElseDoes() {
        Api organiser = newcomer();
        UUID programme = fixtures.programme();
        UUID tour =
                STAFF.create("tours", fixtures.draft(word, programme, "organiserIds", List.of(Persons.id(organiser))));

        organiser
                .get("tours/" + tour)
                .then()
                .statusCode(200)
                .body("actions", containsInAnyOrder("UPDATE", "PUBLISH", "CANCEL", "SETTLE"));
        plan(organiser, tour, List.of(stop("Un", "2097-02-11"))).then().statusCode(200);
        String event = organiser
                .act("tours/" + tour, "stops/" + stopIds(tour).getFirst() + "/event", TourChanges.times())
                .then()
                .statusCode(200)
                .extract()
                .path("stops[0].event.id");
        organiser.get("events/" + event).then().statusCode(200).body("actions", not(empty()));

        organiser.act("tours/" + tour, "publish", Map.of()).then().statusCode(200);
        Api other = newcomer();
        plan(other, tour, List.of()).then().statusCode(403);
        other.act("tours/" + tour, "cancel", Map.of("reason", "Non")).then().statusCode(403);
        other.post("tours", fixtures.draft(word, programme)).then().statusCode(403);
        Api partner = Api.as(Tokens.service("partner-events", "read", "events:write"));
        plan(partner, tour, List.of(stop("Deux", "2097-02-11"))).then().statusCode(200);
    }

    @Test
    void facilitatorsPlanThoseOfTheirCommunityAndAHiddenOneHidesThem() {
        Api facilitator = newcomer();
        Api member = newcomer();
        UUID community = community("Réseau", "PUBLIC", "OPEN", facilitator);
        join(member, community);
        UUID tour = facilitator.create("tours", fixtures.draft(word, fixtures.programme(), "communityId", community));
        member.get("tours/" + tour).then().statusCode(404);
        facilitator.act("tours/" + tour, "publish", Map.of()).then().statusCode(200);
        member.get("tours/" + tour).then().statusCode(200);
        VISITOR.get("tours/" + tour).then().statusCode(200);

        revise(community, "visibility", "MEMBERS_ONLY");

        VISITOR.get("tours/" + tour).then().statusCode(404);
        VISITOR.get("tours?q=" + word).then().body("total.value", is(0));
        Api.as(Tokens.service("partner-events", "read", "events:write"))
                .get("tours/" + tour)
                .then()
                .statusCode(404);
        member.get("tours/" + tour).then().statusCode(200);
        plan(member, tour, List.of()).then().statusCode(403);
        plan(facilitator, tour, List.of(stop("Un", "2097-02-11"))).then().statusCode(200);
        String event = facilitator
                .act("tours/" + tour, "stops/" + stopIds(tour).getFirst() + "/event", TourChanges.times())
                .then()
                .statusCode(200)
                .extract()
                .path("stops[0].event.id");
        facilitator.get("events/" + event).then().body("visibility", is("MEMBERS"));
    }

    @Test
    void aTourIsDraftedPublishedClosedOrCancelled() {
        UUID programme = fixtures.programme();
        UUID tour = fixtures.tour(word, programme);
        STAFF.act("tours/" + tour, "close", Map.of()).then().statusCode(409).body("from", is("DRAFT"));
        STAFF.act("tours/" + tour, "publish", Map.of()).then().statusCode(200);
        STAFF.act("tours/" + tour, "publish", Map.of()).then().statusCode(409);
        STAFF.put("tours/" + tour, fixtures.draft("Revu " + word, programme))
                .then()
                .statusCode(200)
                .body("title", is("Revu " + word));
        STAFF.act("tours/" + tour, "close", Map.of()).then().statusCode(200).body("actions", contains("SETTLE"));
        plan(STAFF, tour, List.of()).then().statusCode(409);

        UUID cancelled = fixtures.tour(word, programme);
        STAFF.act("tours/" + cancelled, "cancel", Map.of("reason", "Plus de budget."))
                .then()
                .statusCode(200)
                .body("reason", is("Plus de budget."));
    }

    @Test
    void badInputIsNamed() {
        UUID programme = fixtures.programme();
        STAFF.post("tours", fixtures.draft(word, programme, "endsOn", "2096-12-31"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/endsOn"));
        STAFF.post("tours", fixtures.draft(word, programme, "endsOn", "2150-12-31"))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("tour-too-long"));
        STAFF.post("tours", fixtures.draft(word, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/programmeId"));
        STAFF.post("tours", fixtures.draft(word, programme, "timeZone", "Europe/Nulle"))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("time-zone"));
        STAFF.post("tours", fixtures.draft(word, programme, "organisationId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/organisationId"));
    }

    private static Map<String, Object> online(String title) {
        return fr.essaim.events.EventFixtures.draft(title);
    }
}
