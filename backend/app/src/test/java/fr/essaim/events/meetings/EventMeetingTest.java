package fr.essaim.events.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.events.attendance.AttendanceFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event of a community is reported of as a meeting of it, once. */
@HttpTest
class EventMeetingTest {
    private Api facilitator = STAFF;
    private Api member = STAFF;
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        facilitator = newcomer();
        member = newcomer();
        community = community("Compte rendu", "PUBLIC", "OPEN", facilitator);
        join(member, community);
    }

    @Test
    void whoCameIsProposedAndTheReportIsAwaited() {
        UUID event = begun("PUBLIC");
        Api outsider = newcomer();
        come(event, member);
        come(event, outsider);
        facilitator
                .get("events/" + event)
                .then()
                .body("actions", hasItem("REPORT"))
                .body("meetingId", nullValue());

        String meeting = open(facilitator, event);

        facilitator
                .get("meetings/" + meeting)
                .then()
                .body("title", is("En cours"))
                .body("event.id", is(event.toString()))
                .body("attended.id", contains(Persons.id(member).toString()))
                .body("reportDue", is(true))
                .body("actions", hasItem("REPORT"));
        member.get("meetings/" + meeting).then().body("attended", empty());
        facilitator
                .get("events/" + event)
                .then()
                .body("meetingId", is(meeting))
                .body("actions", not(hasItem("REPORT")));
        facilitator
                .get("communities/" + community + "/meetings?reportDue=true")
                .then()
                .body("items.id", contains(meeting));
        UUID report = facilitator.create(
                "meetings/" + meeting + "/report",
                Map.of("summary", "Chacun a parlé.", "attendeeIds", List.of(Persons.id(member))));
        facilitator.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
        member.get("meetings/" + meeting)
                .then()
                .body("reportId", notNullValue())
                .body("reportDue", is(false));
    }

    @Test
    void twoWhoAskAtOnceGetTheSameMeeting() {
        UUID event = begun("PUBLIC");

        var other = CompletableFuture.supplyAsync(() -> open(STAFF, event));

        assertThat(open(facilitator, event)).isEqualTo(other.join());
        facilitator.get("communities/" + community + "/meetings").then().body("items", hasSize(1));
    }

    @Test
    void aHiddenEventIsHiddenAsAMeeting() {
        UUID event = begun("MEMBERS");
        UUID signedIn = begun("SIGNED_IN");
        String hidden = open(facilitator, event);
        String shared = open(facilitator, signedIn);
        Api outsider = newcomer();

        outsider.get("meetings/" + hidden).then().statusCode(404);
        outsider.get("meetings/" + shared).then().statusCode(200);
        Api.anonymous().get("meetings/" + shared).then().statusCode(404);
        String list = "communities/" + community + "/meetings";
        outsider.get(list).then().body("items.id", contains(shared)).body("total.value", is(1));
        Api.anonymous().get(list).then().body("items", empty());
        member.get(list).then().body("items", hasSize(2));
    }

    @Test
    void draftsAndEventsOfNoCommunityAreNotReportedOf() {
        refused(STAFF.create("events", draft("Brouillon", "communityId", community)), "event-not-published");
        refused(published(draft("De personne")), "event-without-community");
        member.request().post("events/" + begun("PUBLIC") + "/meeting").then().statusCode(403);
    }

    private static void refused(UUID event, String fault) {
        STAFF.request()
                .post("events/" + event + "/meeting")
                .then()
                .statusCode(422)
                .body("violations.code", contains(fault));
    }

    private static String open(Api reporter, UUID event) {
        return reporter.request()
                .post("events/" + event + "/meeting")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static void come(UUID event, Api person) {
        String registration = STAFF.create("events/" + event + "/registrations", Map.of("personId", Persons.id(person)))
                .toString();
        AttendanceFixtures.note(event, AttendanceFixtures.mark(registration, "PRESENT", Instant.now()));
    }

    /** Half an hour ago, where clocks show UTC all year. */
    private UUID begun(String visibility) {
        LocalDateTime starts =
                LocalDateTime.now(ZoneOffset.UTC).minusMinutes(30).truncatedTo(ChronoUnit.SECONDS);
        return published(draft(
                "En cours",
                "communityId",
                community,
                "visibility",
                visibility,
                "timeZone",
                "Africa/Abidjan",
                "startsLocal",
                starts.toString(),
                "endsLocal",
                starts.plusHours(2).toString()));
    }
}
