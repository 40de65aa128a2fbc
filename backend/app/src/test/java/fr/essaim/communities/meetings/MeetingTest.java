package fr.essaim.communities.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.communities.CommunityFixtures.with;
import static fr.essaim.communities.cycles.CycleFixtures.yearOf;
import static fr.essaim.communities.meetings.MeetingFixtures.FAR_AWAY;
import static fr.essaim.communities.meetings.MeetingFixtures.LONG_AGO;
import static fr.essaim.communities.meetings.MeetingFixtures.draft;
import static fr.essaim.communities.meetings.MeetingFixtures.held;
import static fr.essaim.communities.meetings.MeetingFixtures.publish;
import static fr.essaim.communities.meetings.MeetingFixtures.reported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class MeetingTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api lead = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private UUID group = new UUID(0, 1);
    private String meetings = "";

    @BeforeEach
    void aCommunityWithAGroup() {
        community = community("Carrefour", "PUBLIC", "OPEN", facilitator);
        meetings = "communities/" + community + "/meetings";
        join(lead, community);
        join(member, community);
        group = facilitator.create(
                "communities/" + community + "/working-groups",
                Map.of("name", "Coopération", "mandate", "Coopérer.", "leadId", Persons.id(lead)));
    }

    @Test
    void aMeetingStandsInItsGroupAndItsYear() {
        UUID year = yearOf(community);
        var draft = with(with(draft("Mi-parcours", FAR_AWAY), "groupId", group), "cycleYearId", year);

        UUID meeting = lead.create(meetings, draft);

        member.get("meetings/" + meeting)
                .then()
                .statusCode(200)
                .body("group.name", is("Coopération"))
                .body("cycleYear.name", is("Ruralités"))
                .body("timeZone", is("Europe/Paris"))
                .body("place", is("En visioconférence"))
                .body("reportDue", is(false))
                .body("actions", hasSize(0));
        Api.anonymous().get("meetings/" + meeting).then().statusCode(200).body("place", nullValue());
        lead.get("meetings/" + meeting).then().body("actions", contains("UPDATE", "CANCEL"));
        member.get(meetings + "?groupId=" + group + "&cycleYearId=" + year)
                .then()
                .body("items", hasSize(1));
        member.get(meetings + "?to=2098-01-01T00:00:00Z").then().body("items", hasSize(0));
    }

    @Test
    void aYearWithMeetingsIsNotDropped() {
        UUID year = yearOf(community);
        facilitator.create(meetings, with(draft("Rattachée", FAR_AWAY), "cycleYearId", year));
        String cycle =
                "cycles/" + staff.get("communities/" + community + "/cycles").path("items[0].id");

        facilitator
                .put(
                        cycle,
                        Map.of(
                                "name",
                                "Neuf",
                                "years",
                                List.of(Map.of("theme", "Autre", "startsOn", "2030-01-01", "endsOn", "2030-12-31"))))
                .then()
                .statusCode(409)
                .body("code", is("year-in-use"));
    }

    @Test
    void theLeadPlansForTheGroupAlone() {
        lead.post(meetings, draft("De tous", FAR_AWAY)).then().statusCode(403);
        member.post(meetings, with(draft("Du groupe", FAR_AWAY), "groupId", group))
                .then()
                .statusCode(403);
        UUID meeting = lead.create(meetings, with(draft("Du groupe", FAR_AWAY), "groupId", group));
        lead.put("meetings/" + meeting, draft("De tous", FAR_AWAY)).then().statusCode(403);
        lead.put("meetings/" + meeting, with(draft("Déplacée", LONG_AGO), "groupId", group))
                .then()
                .statusCode(200)
                .body("reportDue", is(true));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ' ', 400, /title",
        "endsAt, 2099-03-02T10:00:00Z, 400, /endsAt",
        "timeZone, UTC+1, 400, /timeZone",
        "groupId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /groupId",
        "cycleYearId, 0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e, 422, /cycleYearId"
    })
    void badInputIsNamed(String field, String value, int status, String pointer) {
        facilitator
                .post(meetings, with(draft("Mauvaise", FAR_AWAY), field, value))
                .then()
                .statusCode(status)
                .body("violations[0].pointer", is(pointer));
    }

    @Test
    void aGroupOrYearOfAnotherCommunityIsNotTaken() {
        UUID elsewhere = community("Ailleurs", "PUBLIC", "OPEN", facilitator);
        UUID foreign = facilitator.create(
                "communities/" + elsewhere + "/working-groups", Map.of("name", "Autre", "mandate", "Autre."));

        facilitator
                .post(meetings, with(draft("Mauvaise", FAR_AWAY), "groupId", foreign))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/groupId"));
        facilitator
                .post(meetings, with(draft("Mauvaise", FAR_AWAY), "cycleYearId", yearOf(elsewhere)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/cycleYearId"));
    }

    @Test
    void aMeetingIsCancelledOnceWithAReason() {
        String meeting = "meetings/" + held(community);

        facilitator.act(meeting, "cancel", Map.of("reason", " ")).then().statusCode(400);
        facilitator
                .act(meeting, "cancel", Map.of("reason", "Trop peu de monde"))
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("reason", is("Trop peu de monde"))
                .body("reportDue", is(false))
                .body("actions", hasSize(0));
        facilitator.act(meeting, "cancel", Map.of("reason", "Encore")).then().statusCode(409);
        facilitator.put(meeting, draft("Trop tard", FAR_AWAY)).then().statusCode(409);
        staff.post(meeting + "/report", MeetingFixtures.report())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("meeting-not-held"));
    }

    @Test
    void reportsAreDueUntilTheyArePublished() {
        UUID due = held(community);
        UUID drafted = held(community);
        UUID published = held(community);
        facilitator.create(meetings, draft("À venir", FAR_AWAY));
        reported(drafted);
        publish(reported(published));

        facilitator
                .get(meetings + "?reportDue=true&sort=startsAt")
                .then()
                .body("items.id", contains(due.toString(), drafted.toString()));
    }

    @Test
    void aReportThatNeverComesIsSettledWithAReason() {
        String meeting = "meetings/" + held(community);
        UUID ahead = facilitator.create(meetings, draft("À venir", FAR_AWAY));
        Map<String, String> film = Map.of("reason", "Le film de la visite en tient lieu.");

        facilitator
                .act("meetings/" + ahead, "waive-report", film)
                .then()
                .statusCode(422)
                .body("violations[0].code", is("meeting-not-held"));
        facilitator
                .act(meeting, "waive-report", film)
                .then()
                .statusCode(200)
                .body("state", is("PLANNED"))
                .body("reportDue", is(false))
                .body("actions", contains("UPDATE", "CANCEL", "REPORT"));
        member.get(meeting).then().body("reportWaiver", is("Le film de la visite en tient lieu."));
        newcomer().get(meeting).then().body("reportWaiver", nullValue());
        facilitator.get(meetings + "?reportDue=true").then().body("items", hasSize(0));
        facilitator.get("communities/" + community + "/board").then().body("waiting.reportsDue", is(0));

        facilitator.create(meeting + "/report", MeetingFixtures.report());
        facilitator.get(meeting).then().body("reportDue", is(true));
    }

    @Test
    void meetingsOfAMembersOnlyCommunityAreHidden() {
        UUID meeting = held(community);
        revise(community, "visibility", "MEMBERS_ONLY");

        for (String path : List.of(meetings, "meetings/" + meeting)) {
            newcomer().get(path).then().statusCode(404);
            member.get(path).then().statusCode(200);
        }
    }
}
