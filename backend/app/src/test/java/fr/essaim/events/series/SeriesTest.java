package fr.essaim.events.series;

import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.series.SeriesFixtures.EASTER_MONDAY;
import static fr.essaim.events.series.SeriesFixtures.FIRST;
import static fr.essaim.events.series.SeriesFixtures.SECOND;
import static fr.essaim.events.series.SeriesFixtures.STAFF;
import static fr.essaim.events.series.SeriesFixtures.accepted;
import static fr.essaim.events.series.SeriesFixtures.board;
import static fr.essaim.events.series.SeriesFixtures.draft;
import static fr.essaim.events.series.SeriesFixtures.eventOf;
import static fr.essaim.events.series.SeriesFixtures.plan;
import static fr.essaim.events.series.SeriesFixtures.proposed;
import static fr.essaim.events.series.SeriesFixtures.published;
import static fr.essaim.events.series.SeriesFixtures.publishedIn;
import static fr.essaim.events.series.SeriesFixtures.slot;
import static fr.essaim.events.series.SeriesFixtures.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class SeriesTest {
    private static final Map<String, String> REASON = Map.of("reason", "Vacances.");

    private Api facilitator = STAFF;
    private Api member = STAFF;
    private Api visitor = STAFF;
    private UUID community = new UUID(0, 0);
    private UUID series = new UUID(0, 0);

    @BeforeEach
    void aSeries() {
        facilitator = newcomer();
        member = newcomer();
        visitor = newcomer();
        community = SeriesFixtures.community(facilitator);
        join(member, community);
        series = published(draft(community));
    }

    /** Fact 3 of the programmes. */
    @Test
    void middayInParisStaysMiddayAcrossTheOctoberClockChangeAndPublicHolidaysHaveNoSlot() {
        List<String> slots = board(Api.anonymous(), series);

        assertThat(slots).hasSize(43);
        assertThat(times(STAFF, series, "2096-10-22"))
                .containsExactly(
                        "SHORT 2096-10-22T10:00:00Z 2096-10-22T12:00:00",
                        "LONG 2096-10-22T09:30:00Z 2096-10-22T11:30:00");
        assertThat(times(STAFF, series, "2096-10-29"))
                .containsExactly(
                        "SHORT 2096-10-29T11:00:00Z 2096-10-29T12:00:00",
                        "LONG 2096-10-29T10:30:00Z 2096-10-29T11:30:00");
        assertThat(slots)
                .filteredOn(slot -> slot.endsWith("SKIPPED"))
                .containsExactly(EASTER_MONDAY + " SKIPPED", "2097-05-20 SKIPPED");
        STAFF.in("fr")
                .get(slot(series, EASTER_MONDAY))
                .then()
                .body("holiday", is(true))
                .body("reason", is("Lundi de Pâques"));
        member.post(slot(series, EASTER_MONDAY) + "/claim", claim(accepted(member, community, "Pâques")))
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
        facilitator.act(slot(series, EASTER_MONDAY), "restore", Map.of()).then().statusCode(409);
    }

    /** Fact 4 of the programmes. */
    @Test
    void aFlashComesFromAProposalAWebinarHasAnExpert() {
        String flash = slot(series, FIRST);
        String event = member.post(flash + "/claim", claim(accepted(member, community, "Sans estrade")))
                .then()
                .statusCode(200)
                .body("state", is("TAKEN"))
                .body("kind", is("SHORT"))
                .body("event.format", is("FLASH"))
                .body("event.state", is("PUBLISHED"))
                .body("proposal.title", is("Sans estrade"))
                .extract()
                .path("event.id");
        facilitator.get("me/notifications").then().body("items.kind", hasItem("SLOT_CLAIMED"));
        visitor.get("events/" + event)
                .then()
                .body("title", is("Sans estrade"))
                .body("startsLocal", is(FIRST + "T12:00:00"))
                .body("series.id", is(series.toString()))
                .body("organisers", hasSize(1))
                .body("link", nullValue());

        String webinar = facilitator
                .post(
                        slot(series, SECOND) + "/plan",
                        Map.of("title", "Les communs", "format", "WEBINAR", "kind", "LONG"))
                .then()
                .statusCode(200)
                .body("event.state", is("DRAFT"))
                .extract()
                .path("event.id");
        facilitator
                .act("events/" + webinar, "publish", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("webinar-without-expert"));
        SeriesFixtures.put(
                        facilitator,
                        "events/" + webinar,
                        "agenda",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "title",
                                        "Exposé",
                                        "parts",
                                        List.of(Map.of("role", "EXPERT", "name", "Lina Petit"))))))
                .then()
                .statusCode(200);
        facilitator.act("events/" + webinar, "publish", Map.of()).then().statusCode(200);
        SeriesFixtures.put(facilitator, "events/" + webinar, "agenda", Map.of("items", List.of()))
                .then()
                .statusCode(422)
                .body("violations.code", contains("webinar-without-expert"));
    }

    /** Fact 10 of the programmes. */
    @Test
    void overseasMembersAreToldInstantsOfTheirOwnDay() {
        UUID evening = published(draft(
                community,
                "timeZone",
                "Pacific/Tahiti",
                "shortTimes",
                Map.of("startsLocal", "16:00:00", "endsLocal", "16:30:00")));

        assertThat(times(STAFF, evening, FIRST).getFirst()).isEqualTo("SHORT 2096-09-04T02:00:00Z 2096-09-03T16:00:00");
    }

    @Test
    void onlyAnAcceptedFlashOfOnesOwnTakesADate() {
        String slot = slot(series, FIRST);
        UUID pending = proposed(member, community, "En attente", "FLASH_TOPIC");
        UUID question = proposed(member, community, "Une question", "QUESTION");
        UUID others = accepted(member, community, "À une autre");
        Api other = newcomer();
        join(other, community);

        for (UUID refused : List.of(pending, question)) {
            member.post(slot + "/claim", claim(refused))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("accepted-flash-expected"));
        }
        other.post(slot + "/claim", claim(others)).then().statusCode(422).body("code", is("unknown-reference"));
        visitor.post(slot + "/claim", claim(others)).then().statusCode(403);
        facilitator.post(slot + "/claim", claim(others)).then().statusCode(200);
        member.get("me/notifications").then().body("items.kind", hasItem("FLASH_PLACED"));
        member.post(slot(series, SECOND) + "/claim", claim(others))
                .then()
                .statusCode(409)
                .body("code", is("contribution-placed"));
        member.post(slot + "/claim", claim(accepted(member, community, "Trop tard")))
                .then()
                .statusCode(409)
                .body("code", is("slot-taken"));
    }

    @Test
    void aDateMovesWithItsEventAndNotOntoAnother() {
        String slot = slot(series, FIRST);
        UUID event = publishedIn(slot, "Échange");

        facilitator
                .act(slot, "move", Map.of("day", SECOND))
                .then()
                .statusCode(409)
                .body("code", is("slot-day-taken"));
        facilitator
                .act(slot, "move", Map.of("day", EASTER_MONDAY))
                .then()
                .statusCode(400)
                .body("violations.code", contains("holiday"));
        facilitator
                .act(slot, "move", Map.of("day", "2096-09-04"))
                .then()
                .statusCode(200)
                .body("day", is("2096-09-04"))
                .body("movedFrom", is(FIRST));
        STAFF.get("events/" + event)
                .then()
                .body("startsLocal", is("2096-09-04T12:00:00"))
                .body("endsLocal", is("2096-09-04T12:30:00"))
                .body("sequence", is(1));
        facilitator
                .put("event-series/" + series, draft(community, "title", "Revue"))
                .then()
                .statusCode(200);
        assertThat(board(STAFF, series))
                .hasSize(43)
                .contains("2096-09-04 TAKEN")
                .doesNotContain(FIRST + " FREE");
    }

    @Test
    void aReleasedDateIsFreeAgainItsEventCancelledTheProposalFree() {
        String slot = slot(series, FIRST);
        UUID proposal = accepted(member, community, "Sans estrade");
        String event =
                member.post(slot + "/claim", claim(proposal)).then().extract().path("event.id");

        member.act(slot, "release", REASON).then().statusCode(403);
        facilitator
                .act(slot, "release", REASON)
                .then()
                .statusCode(200)
                .body("state", is("FREE"))
                .body("event", nullValue());
        visitor.get("events/" + event)
                .then()
                .body("state", is("CANCELLED"))
                .body("reason", is("Vacances."))
                .body("series.slotId", nullValue());
        visitor.get("event-feeds/open-agenda?seriesId=" + series).then().statusCode(200);
        member.post(slot(series, SECOND) + "/claim", claim(proposal)).then().statusCode(200);
    }

    @Test
    void anEventThatExistsTakesTheDateOfItsDay() {
        UUID event = eventOf(community);
        Map<String, UUID> choice = Map.of("eventId", event);

        STAFF.post(slot(series, SECOND) + "/attach", choice)
                .then()
                .statusCode(400)
                .body("violations.code", contains("event-on-another-day"));
        STAFF.post(slot(series, FIRST) + "/attach", Map.of("eventId", eventOf(SeriesFixtures.community(facilitator))))
                .then()
                .statusCode(422)
                .body("code", is("unknown-reference"));
        facilitator
                .post(slot(series, FIRST) + "/attach", choice)
                .then()
                .statusCode(200)
                .body("state", is("TAKEN"))
                .body("kind", is("LONG"));
        member.get("events?seriesId=" + series).then().body("items.id", contains(event.toString()));
        STAFF.post(slot(published(draft(community)), FIRST) + "/attach", choice)
                .then()
                .statusCode(409)
                .body("code", is("event-in-series"));
    }

    @Test
    void freeDatesAreSkippedRestoredFixedAndAdded() {
        String slot = slot(series, FIRST);

        facilitator
                .act(slot, "skip", REASON)
                .then()
                .statusCode(200)
                .body("state", is("SKIPPED"))
                .body("reason", is("Vacances."));
        STAFF.post(slot + "/plan", plan("Non", "SHORT")).then().statusCode(409);
        facilitator.act(slot, "restore", Map.of()).then().statusCode(200).body("state", is("FREE"));
        SeriesFixtures.put(facilitator, slot, "kind", Map.of("kind", "LONG"))
                .then()
                .statusCode(200)
                .body("times.kind", contains("LONG"));
        member.post(slot + "/claim", claim(accepted(member, community, "Plus long")))
                .then()
                .statusCode(200)
                .body("kind", is("LONG"));

        String slots = "event-series/" + series + "/slots";
        facilitator
                .post(slots, Map.of("day", "2096-09-05"))
                .then()
                .statusCode(201)
                .body("state", is("FREE"));
        facilitator.post(slots, Map.of("day", "2096-09-05")).then().statusCode(409);
        facilitator
                .post(slots, Map.of("day", "2097-05-01"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("holiday"));
        facilitator
                .post(slots, Map.of("day", "2020-05-04"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("slot-past"));
        member.post(slots, Map.of("day", "2096-09-06")).then().statusCode(403);
    }

    @Test
    void revisingTheRuleKeepsWhatSomebodyDecided() {
        String taken = slot(series, FIRST);
        publishedIn(taken, "Échange");
        facilitator.act(slot(series, SECOND), "skip", REASON).then().statusCode(200);

        facilitator
                .put("event-series/" + series, draft(community, "rule", "FREQ=WEEKLY;BYDAY=TU;COUNT=2"))
                .then()
                .statusCode(200);

        assertThat(board(STAFF, series))
                .containsExactly(FIRST + " TAKEN", "2096-09-04 FREE", SECOND + " SKIPPED", "2096-09-11 FREE");
        facilitator
                .put("event-series/" + series, draft(SeriesFixtures.community(facilitator)))
                .then()
                .statusCode(400)
                .body("violations.code", contains("series-stays"));
    }

    @Test
    void aKindThatIsThereNoMoreLeavesWhatWasTaken() {
        String taken = slot(series, FIRST);
        publishedIn(taken, "Échange");
        Map<String, Object> without = draft(community);
        without.remove("shortTimes");

        facilitator.put("event-series/" + series, without).then().statusCode(200);

        STAFF.get(taken).then().body("state", is("TAKEN")).body("event.title", is("Échange"));
        STAFF.post(slot(series, SECOND) + "/plan", plan("Non", "SHORT"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("slot-kind-missing"));
        member.post(slot(series, SECOND) + "/claim", claim(accepted(member, community, "Long, alors")))
                .then()
                .statusCode(200)
                .body("kind", is("LONG"));
    }

    @Test
    void draftsAndHiddenCommunitiesLeakNowhere() {
        UUID draft = STAFF.create("event-series", draft(community, "title", "Brouillon"));
        UUID hidden = published(draft(community, "title", "Entre nous", "visibility", "MEMBERS"));

        for (UUID id : List.of(draft, hidden)) {
            visitor.get("event-series/" + id).then().statusCode(404);
            visitor.get("event-series/" + id + "/slots").then().statusCode(404);
            visitor.get(slot(id, FIRST)).then().statusCode(404);
            visitor.request().put("event-series/" + id + "/subscription").then().statusCode(404);
        }
        visitor.get("event-series?communityId=" + community)
                .then()
                .body("items.title", contains("Les lundis"))
                .body("total.value", is(1));
        member.get("event-series?communityId=" + community)
                .then()
                .body("items.title", containsInAnyOrder("Les lundis", "Entre nous"));
        facilitator.get("event-series?communityId=" + community).then().body("items", hasSize(3));
        facilitator.get("event-series/" + draft).then().body("actions", hasItem("PUBLISH"));
        member.get("event-series/" + hidden)
                .then()
                .body("link", nullValue())
                .body("subscribers", nullValue())
                .body("actions", contains("SUBSCRIBE", "CLAIM"));
        UUID event = publishedIn(slot(hidden, FIRST), "Secret");
        visitor.get("events/" + event).then().statusCode(404);
        visitor.get("events?seriesId=" + hidden).then().body("items", empty());
        member.get("events?seriesId=" + hidden).then().body("items.title", contains("Secret"));
    }

    @Test
    void whatIsPlannedIsToldToItsWritersUntilItIsPublished() {
        String slot = slot(series, FIRST);
        STAFF.post(slot + "/plan", plan("Surprise", "LONG")).then().statusCode(200);

        visitor.get(slot)
                .then()
                .body("state", is("TAKEN"))
                .body("event", nullValue())
                .body("actions", empty());
        facilitator.get(slot).then().body("event.title", is("Surprise")).body("actions", contains("MOVE", "RELEASE"));
    }

    @Test
    void whoWritesASeries() {
        Api partner = Api.as(Tokens.service("partner-territories", "read", "events:write"));
        Map<String, Object> draft = draft(community, "title", "Autre");

        visitor.post("event-series", draft).then().statusCode(403);
        member.post("event-series", draft).then().statusCode(403);
        member.put("event-series/" + series, draft).then().statusCode(403);
        member.act("event-series/" + series, "close", Map.of()).then().statusCode(403);
        UUID own = partner.create("event-series", draft);
        partner.act("event-series/" + own, "publish", Map.of()).then().statusCode(200);
        facilitator.act("event-series/" + own, "publish", Map.of()).then().statusCode(409);
        facilitator
                .act("event-series/" + own, "close", Map.of())
                .then()
                .statusCode(200)
                .body("actions", empty());
        facilitator.put("event-series/" + own, draft).then().statusCode(409);
        member.post(slot(own, FIRST) + "/claim", claim(accepted(member, community, "Clos")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("series-not-published"));
        facilitator
                .post(slot(own, FIRST) + "/plan", plan("Clos", "SHORT"))
                .then()
                .statusCode(409);
    }

    @Test
    void aPastDateIsNotClaimed() {
        UUID past = published(draft(community, "startsOn", "2020-09-07", "endsOn", "2020-12-14"));

        member.post(slot(past, "2020-09-07") + "/claim", claim(accepted(member, community, "Hier")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("slot-past"));
        STAFF.get(slot(past, "2020-09-07")).then().body("actions", empty());
    }

    @Test
    void theBoardAsCsvInTheReadersLanguage() {
        String csv = STAFF.in("en")
                .accept("text/csv")
                .get("event-series/" + series + "/slots")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv).contains(EASTER_MONDAY + ";;SKIPPED;;Easter Monday").contains(FIRST + ";;FREE");
        STAFF.get("event-series/" + series)
                .then()
                .body("endWritten", is(true))
                .body("actions", not(hasItem("PUBLISH")));
    }

    private static Map<String, Object> claim(UUID contribution) {
        return Map.of("contributionId", contribution);
    }
}
