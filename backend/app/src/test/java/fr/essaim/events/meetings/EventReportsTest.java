package fr.essaim.events.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events owe a report once they are over. */
@HttpTest
class EventReportsTest {
    @Inject
    EventReportsJob job;

    private Api facilitator = STAFF;
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        facilitator = newcomer();
        community = community("Ce qui reste", "PUBLIC", "OPEN", facilitator);
    }

    @Test
    void thoseWhoseFormatLeavesOneDoAndTheOthersDoNot() {
        List<String> leaving = List.of(
                "PRACTICE_EXCHANGE",
                "PROBLEM_SOLVING",
                "SEMINAR",
                "WORKSHOP",
                "FIELD_VISIT",
                "COLLECTIVE_SESSION",
                "REGIONAL_DAY",
                "NATIONAL_DAY",
                "ROUND_TABLE_DAY",
                "MEETING");
        List<UUID> owing = leaving.stream().map(format -> over(format, 1)).toList();
        List<UUID> free = List.of(over("WEBINAR", 1), over("FLASH", 1), over("DEBATE_CAFE", 1), over("ONBOARDING", 1));
        UUID going = lasting("SEMINAR", -1, 1);
        UUID longAgo = over("SEMINAR", 61 * 24);

        job.run();

        owing.forEach(event -> facilitator.get("events/" + event).then().body("meetingId", notNullValue()));
        free.forEach(event -> facilitator.get("events/" + event).then().body("meetingId", nullValue()));
        facilitator.get("events/" + going).then().body("meetingId", nullValue());
        facilitator.get("events/" + longAgo).then().body("meetingId", nullValue());
        facilitator.get(due()).then().body("items", hasSize(owing.size()));
        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + meetingOf(owing.getFirst()))
                .then()
                .body("items.actor.kind", contains("SYSTEM"));
    }

    @Test
    void aReportSettlesItAndSoDoesAReasonWhyThereIsNone() {
        UUID told = over("SEMINAR", 1);
        UUID none = over("FIELD_VISIT", 1);
        job.run();
        String reported = meetingOf(told);
        String without = meetingOf(none);
        facilitator.get(due()).then().body("items", hasSize(2));

        UUID report = facilitator.create("meetings/" + reported + "/report", Map.of("summary", "Chacun a parlé."));
        facilitator.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
        facilitator.get(due()).then().body("items.id", contains(without));
        facilitator
                .act("meetings/" + without, "cancel", Map.of("reason", "Le film de la visite en tient lieu."))
                .then()
                .statusCode(200);

        facilitator.get(due()).then().body("items", hasSize(0));
        job.run();
        facilitator.get(due()).then().body("items", hasSize(0));
    }

    @Test
    void twoReplicasExpectOneReport() {
        UUID event = over("WORKSHOP", 2);

        var other = CompletableFuture.runAsync(job::run);
        job.run();
        other.join();

        assertThat(meetingOf(event)).isNotEmpty();
        facilitator.get("communities/" + community + "/meetings").then().body("items", hasSize(1));
    }

    @Test
    void nothingIsOwedToAnArchivedCommunityNorByWhatWasCalledOff() {
        UUID cancelled = over("SEMINAR", 1);
        STAFF.act("events/" + cancelled, "cancel", Map.of("reason", "Trop peu d’inscrits."))
                .then()
                .statusCode(200);
        UUID archived = community("Archivée", "PUBLIC", "OPEN", newcomer());
        UUID held = published(times(draft("Séminaire", "communityId", archived, "format", "SEMINAR"), -3, -1));
        STAFF.act("communities/" + archived, "archive", Map.of("reason", "Fini."))
                .then()
                .statusCode(200);

        job.run();

        STAFF.get("events/" + cancelled).then().body("meetingId", nullValue());
        STAFF.get("events/" + held).then().body("meetingId", nullValue());
    }

    private String due() {
        return "communities/" + community + "/meetings?reportDue=true";
    }

    private String meetingOf(UUID event) {
        return facilitator
                .get("events/" + event)
                .then()
                .body("meetingId", is(notNullValue()))
                .extract()
                .path("meetingId");
    }

    private UUID over(String format, int hoursAgo) {
        return lasting(format, -hoursAgo - 2, -hoursAgo);
    }

    /** Hours from now, where clocks show UTC all year. */
    private UUID lasting(String format, int from, int to) {
        return published(times(draft("Séance", "communityId", community, "format", format), from, to));
    }

    private static Map<String, Object> times(Map<String, Object> draft, int from, int to) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        draft.put("timeZone", "Africa/Abidjan");
        draft.put("startsLocal", now.plusHours(from).toString());
        draft.put("endsLocal", now.plusHours(to).toString());
        return draft;
    }
}
