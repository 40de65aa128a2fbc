package fr.essaim.boards;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two moments are two minutes apart, and in Paris a month. */
@HttpTest
class BoardTest {
    private static final Instant LAST_OF_MARCH = Instant.parse("2031-03-31T21:59:00Z");
    private static final Instant FIRST_OF_APRIL = Instant.parse("2031-03-31T22:01:00Z");

    private final Api facilitator = newcomer();
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        TestClock.at(LAST_OF_MARCH, () -> community = community("Suivie", "PUBLIC", "OPEN", facilitator));
    }

    private ValidatableResponse board(int months) {
        return facilitator
                .get("communities/" + community + "/board?months=" + months)
                .then()
                .statusCode(200);
    }

    @Test
    void membersAreCountedInTheMonthsOfParis() {
        Api leaver = newcomer();
        var stays = new ArrayList<UUID>();
        TestClock.at(LAST_OF_MARCH, () -> {
            stays.add(join(leaver, community));
            join(newcomer(), community);
        });
        TestClock.at(FIRST_OF_APRIL, () -> {
            join(newcomer(), community);
            leaver.act("memberships/" + stays.getFirst(), "leave", Map.of())
                    .then()
                    .statusCode(200);
            board(3).body("community.name", is("Suivie"))
                    .body("months.month", contains("2031-02-01", "2031-03-01", "2031-04-01"))
                    .body("months.members", contains(0, 3, 3))
                    .body("months.joined", contains(0, 3, 1))
                    .body("months.left", contains(0, 0, 1));
        });
    }

    @Test
    void requestsAreCountedWhenTheyCameAndWhenTheyWereDecided() {
        revise(community, "joinPolicy", "ON_REQUEST");
        String requests = "communities/" + community + "/membership-requests";
        var words = Map.of("words", "Je cherche des pairs.");
        TestClock.at(LAST_OF_MARCH, () -> {
            UUID accepted = newcomer().create(requests, words);
            UUID refused = newcomer().create(requests, words);
            newcomer().create(requests, words);
            facilitator
                    .act("membership-requests/" + accepted, "accept", Map.of())
                    .then()
                    .statusCode(200);
            TestClock.at(FIRST_OF_APRIL, () -> facilitator
                    .act("membership-requests/" + refused, "refuse", Map.of("reason", "Hors du périmètre."))
                    .then()
                    .statusCode(200));
        });
        TestClock.at(FIRST_OF_APRIL, () -> board(2).body("months.requestsReceived", contains(3, 0))
                .body("months.requestsAccepted", contains(1, 0))
                .body("months.requestsRefused", contains(0, 1))
                .body("waiting.requests", is(1))
                .body("waiting.lateRequests", is(0)));
        TestClock.at(Instant.parse("2032-03-31T21:59:00Z"), () -> board(1).body("waiting.lateRequests", is(1)));
    }

    @Test
    void meetingsTheirReportsAndWhatFollowsAreCounted() {
        TestClock.at(FIRST_OF_APRIL, () -> {
            UUID reported = meeting("2031-03-10T11:00:00Z");
            meeting("2031-03-17T11:00:00Z");
            meeting("2031-04-07T11:00:00Z");
            UUID report = facilitator.create("meetings/" + reported + "/report", Map.of("summary", "Chacun a parlé."));
            facilitator.create(
                    "meeting-reports/" + report + "/follow-ups",
                    Map.of("what", "Relire le guide", "ownerId", Persons.id(facilitator), "dueOn", "2031-04-02"));
            facilitator
                    .act("meeting-reports/" + report, "publish", Map.of())
                    .then()
                    .statusCode(200);
            board(2).body("months.meetings", contains(2, 0))
                    .body("months.reports", contains(0, 1))
                    .body("waiting.reportsDue", is(1))
                    .body("waiting.overdueFollowUps", is(0));
        });
        TestClock.at(Instant.parse("2031-04-03T08:00:00Z"), () -> board(1).body("waiting.overdueFollowUps", is(1)));
    }

    private UUID meeting(String startsAt) {
        return facilitator.create(
                "communities/" + community + "/meetings", Map.of("title", "Tenue", "startsAt", startsAt));
    }

    @Test
    void whatMembersProposeIsCounted() {
        TestClock.at(FIRST_OF_APRIL, () -> {
            Api member = newcomer();
            join(member, community);
            member.create(
                    "communities/" + community + "/contributions",
                    Map.of("kind", "QUESTION", "title", "Et outre-mer ?", "text", "Comment font les autres ?"));
            board(2).body("months.contributions", contains(0, 1));
        });
    }

    @Test
    void resourcesAreRankedByWhatReadersMadeOfThem() {
        TestClock.at(LAST_OF_MARCH, () -> {
            resource("Que personne ne lit");
            UUID useful = resource("Utile");
            UUID discussed = resource("Discutée");
            for (Api reader : List.of(newcomer(), newcomer())) {
                reader.request().put("resources/" + useful + "/vote").then().statusCode(200);
            }
            TestClock.at(FIRST_OF_APRIL, () -> newcomer()
                    .create("resources/" + discussed + "/comments", Map.of("body", "Et chez nous ?")));
        });
        TestClock.at(FIRST_OF_APRIL, () -> board(2).body("months.resources", contains(3, 0))
                .body("months.comments", contains(0, 1))
                .body("resources.title", contains("Utile", "Discutée"))
                .body("resources.votes", contains(2, 0))
                .body("resources.comments", contains(0, 1)));
    }

    /** As the list of the resources to be reviewed has it: a new version in writing takes nothing away from readers. */
    @Test
    void whatIsPublishedCountsUntilItIsArchived() {
        var resources = new ArrayList<UUID>();
        TestClock.at(LAST_OF_MARCH, () -> {
            resources.add(resource("À relire"));
            newcomer()
                    .request()
                    .put("resources/" + resources.getFirst() + "/vote")
                    .then()
                    .statusCode(200);
        });
        TestClock.at(FIRST_OF_APRIL, () -> board(1).body("waiting.staleResources", is(0)));
        TestClock.at(Instant.parse("2031-04-02T08:00:00Z"), () -> {
            String resource = "resources/" + resources.getFirst();
            facilitator.put(resource, written("Relue")).then().statusCode(200).body("number", is(1));
            board(1).body("waiting.staleResources", is(1)).body("resources.title", contains("À relire"));
            facilitator
                    .get("resources?stale=true&communityId=" + community)
                    .then()
                    .body("items", hasSize(1));
        });
    }

    private Map<String, Object> written(String title) {
        return Map.ofEntries(
                Map.entry("kind", "REPORT"),
                Map.entry("title", title),
                Map.entry("summary", "Ce que six stations ont essayé."),
                Map.entry("body", "Parce que."),
                Map.entry("language", "fr"),
                Map.entry("authors", List.of(Map.of("name", "Ada Martin"))),
                Map.entry("attachmentIds", List.of()),
                Map.entry("visibility", "PUBLIC"),
                Map.entry("reviewBy", "2031-04-01"),
                Map.entry("communityId", community));
    }

    private UUID resource(String title) {
        UUID id = facilitator.create("resources", written(title));
        facilitator.act("resources/" + id, "submit", Map.of()).then().statusCode(200);
        facilitator.act("resources/" + id, "publish", Map.of()).then().statusCode(200);
        return id;
    }

    @Test
    void anEmptyCommunityHasAYearOfZeros() {
        facilitator
                .get("communities/" + community + "/board")
                .then()
                .statusCode(200)
                .body("months", hasSize(12))
                .body("months.meetings.sum()", is(0))
                .body("resources", empty());
    }

    @Test
    void moreMonthsThanThreeYearsAreRefused() {
        for (int months : new int[] {0, 37}) {
            facilitator
                    .get("communities/" + community + "/board?months=" + months)
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", contains("months"));
        }
    }

    @Test
    void seatsOfComingEventsAndDatesOfSeriesAreCounted() {
        UUID full = published(draft("Plein", "communityId", community, "capacity", 1));
        published(draft(
                "Plus tard",
                "communityId",
                community,
                "startsLocal",
                "2099-04-06T11:30:00",
                "endsLocal",
                "2099-04-06T12:30:00"));
        EventFixtures.STAFF.create("events", draft("Brouillon", "communityId", community));
        published(draft("Ailleurs"));
        newcomer().create("events/" + full + "/registrations", Map.of());
        newcomer().create("events/" + full + "/registrations", Map.of());
        var series = new HashMap<String, Object>(Map.of(
                "title", "Les lundis",
                "summary", "Chaque lundi.",
                "communityId", community,
                "organisationId", EventFixtures.organisation(),
                "visibility", "PUBLIC",
                "rule", "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
                "startsOn", "2096-09-01",
                "holidays", "NONE",
                "mode", "ONLINE",
                "wheelchair", "UNKNOWN"));
        series.put("shortTimes", Map.of("startsLocal", "12:00:00", "endsLocal", "12:30:00"));
        UUID mondays = facilitator.create("event-series", series);
        board(1).body("series", empty());
        facilitator.act("event-series/" + mondays, "publish", Map.of()).then().statusCode(200);

        board(1).body("events.title", contains("Plein", "Plus tard"))
                .body("events.taken", contains(1, 0))
                .body("events.waiting", contains(1, 0))
                .body("events[0].capacity", is(1))
                .body("series.title", contains("Les lundis"))
                .body("series.free", contains(3));
    }
}
