package fr.essaim.communities.meetings;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.with;
import static fr.essaim.communities.meetings.MeetingFixtures.FAR_AWAY;
import static fr.essaim.communities.meetings.MeetingFixtures.draft;
import static fr.essaim.communities.meetings.MeetingFixtures.followUp;
import static fr.essaim.communities.meetings.MeetingFixtures.held;
import static fr.essaim.communities.meetings.MeetingFixtures.heldBy;
import static fr.essaim.communities.meetings.MeetingFixtures.publish;
import static fr.essaim.communities.meetings.MeetingFixtures.report;
import static fr.essaim.communities.meetings.MeetingFixtures.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class MeetingReportTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api lead = newcomer();
    private final Api member = newcomer();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private UUID community = new UUID(0, 0);
    private UUID stay = new UUID(0, 1);
    private UUID meeting = new UUID(0, 2);

    @BeforeEach
    void aMeetingThatWasHeld() {
        community = community("Carrefour", "PUBLIC", "OPEN", facilitator);
        join(lead, community);
        stay = join(member, community);
        meeting = held(community);
    }

    @Test
    void aReportIsDraftedThenPublishedToThoseWhoTakePart() {
        var draft = with(
                with(report(), "attendeeIds", List.of(Persons.id(member), Persons.id(lead))),
                "guests",
                List.of("Aimée Durand, université"));
        UUID id = facilitator.create("meetings/" + meeting + "/report", draft);
        String report = "meeting-reports/" + id;

        facilitator
                .get(report)
                .then()
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body("attendees", hasSize(2))
                .body("guests", contains("Aimée Durand, université"))
                .body("decisions", contains("Le guide paraît en juin."))
                .body("actions", contains("UPDATE", "PUBLISH", "ADD_FOLLOW_UP"));
        member.get(report).then().statusCode(404);
        member.get("meetings/" + meeting).then().body("reportId", nullValue());
        facilitator
                .act(report, "publish", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("publishedAt", notNullValue())
                .body("actions", contains("UPDATE", "ADD_FOLLOW_UP"));
        member.get(report).then().statusCode(200).body("actions", hasSize(0));
        member.get("meetings/" + meeting).then().body("reportId", is(id.toString()));
        member.get("communities/" + community + "/meeting-reports").then().body("items", hasSize(1));
        newcomer().get(report).then().statusCode(404);
        newcomer().get("communities/" + community + "/meeting-reports").then().statusCode(403);
        facilitator.act(report, "publish", Map.of()).then().statusCode(409);
    }

    @Test
    void aMeetingHasOneReportHoweverManyBeginIt() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> facilitator
                        .post("meetings/" + meeting + "/report", report())
                        .statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        facilitator
                .post("meetings/" + meeting + "/report", report())
                .then()
                .statusCode(409)
                .body("code", is("already-reported"));
    }

    @Test
    void theTextsAreRichAndHarmNobody() {
        String report = "meeting-reports/" + reported(meeting);

        facilitator
                .put(report, with(report(), "summary", "## Dit\n\n<img src=x onerror=alert(1)> *oui*"))
                .then()
                .statusCode(200)
                .body("renderedSummary.nodes.type", contains("HEADING", "PARAGRAPH"));
        facilitator.get("meetings/" + meeting).then().body("renderedAgenda.nodes.type", contains("LIST"));
        for (String harm : List.of("[x](javascript:alert(1))", ">".repeat(5_000), "![](/a)")) {
            facilitator
                    .put(report, with(report(), "summary", harm))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", is("/summary"));
            facilitator
                    .put("meetings/" + meeting, with(draft("Tenue", FAR_AWAY), "agenda", harm))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", is("/agenda"));
        }
    }

    @Test
    void onlyAMeetingThatHasBegunIsReported() {
        UUID coming = facilitator.create("communities/" + community + "/meetings", draft("À venir", FAR_AWAY));

        facilitator
                .post("meetings/" + coming + "/report", report())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("meeting-not-held"));
        member.post("meetings/" + meeting + "/report", report()).then().statusCode(403);
    }

    @Test
    void whoNeverBelongedWasAGuest() {
        facilitator
                .post("meetings/" + meeting + "/report", with(report(), "attendeeIds", List.of(Persons.id(newcomer()))))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/attendeeIds"));
        facilitator.get("meetings/" + meeting).then().body("reportId", nullValue());
    }

    @Test
    void theLeadReportsOfTheGroup() {
        UUID group = facilitator.create(
                "communities/" + community + "/working-groups",
                Map.of("name", "Coopération", "mandate", "Coopérer.", "leadId", Persons.id(lead)));
        UUID own = heldBy(community, group);

        lead.post("meetings/" + meeting + "/report", report()).then().statusCode(403);
        String report = "meeting-reports/" + lead.create("meetings/" + own + "/report", report());
        lead.put(report, with(report(), "decisions", List.of()))
                .then()
                .statusCode(200)
                .body("decisions", hasSize(0));
        lead.act(report, "publish", Map.of()).then().statusCode(200);
    }

    @Test
    void aFollowUpHasAnOwnerWhoIsAMember() {
        UUID report = reported(meeting);
        String followUps = "meeting-reports/" + report + "/follow-ups";

        facilitator
                .post(followUps, followUp(Persons.id(newcomer()), today))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/ownerId"))
                .body("violations[0].code", is("not-a-member"));
        facilitator
                .post(followUps, with(followUp(Persons.id(member), today), "dueOn", "bientôt"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/dueOn"));
        member.post(followUps, followUp(Persons.id(member), today)).then().statusCode(404);
        staff.act("memberships/" + stay, "suspend", Map.of("reason", "Charte"));
        facilitator.post(followUps, followUp(Persons.id(member), today)).then().statusCode(422);
    }

    @Test
    void theOwnerSaysThatItIsDoneAndTheLateOnesAreListed() {
        UUID report = reported(meeting);
        String followUps = "meeting-reports/" + report + "/follow-ups";
        UUID late = facilitator.create(followUps, followUp(Persons.id(member), today.minusDays(1)));
        UUID early = facilitator.create(followUps, followUp(Persons.id(member), today));

        member.get("follow-ups/" + late)
                .then()
                .statusCode(200)
                .body("overdue", is(true))
                .body("actions", contains("COMPLETE"));
        member.get("me/follow-ups").then().body("items.id", contains(late.toString(), early.toString()));
        facilitator
                .get("communities/" + community + "/follow-ups?overdue=true")
                .then()
                .body("items.id", contains(late.toString()));
        member.get("communities/" + community + "/follow-ups?sort=-dueOn")
                .then()
                .body("items.id", contains(early.toString(), late.toString()));
        lead.get("communities/" + community + "/follow-ups").then().body("items", hasSize(0));
        publish(report);
        lead.get("communities/" + community + "/follow-ups").then().body("items", hasSize(2));
        member.act("follow-ups/" + late, "drop", Map.of("reason", "Non")).then().statusCode(403);
        lead.act("follow-ups/" + late, "complete", Map.of()).then().statusCode(403);
        member.act("follow-ups/" + late, "complete", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("DONE"))
                .body("overdue", is(false))
                .body("actions", contains("REOPEN"));
        member.act("follow-ups/" + late, "complete", Map.of()).then().statusCode(409);
        member.act("follow-ups/" + late, "reopen", Map.of()).then().statusCode(200);
        facilitator
                .act("follow-ups/" + late, "drop", Map.of("reason", "Repris ailleurs"))
                .then()
                .statusCode(200)
                .body("reason", is("Repris ailleurs"));
        facilitator
                .put("follow-ups/" + late, followUp(Persons.id(lead), today))
                .then()
                .statusCode(409);
        facilitator
                .put("follow-ups/" + early, followUp(Persons.id(lead), today))
                .then()
                .statusCode(200)
                .body("owner.id", is(Persons.id(lead).toString()));
    }

    @Test
    void nothingOfAnArchivedCommunityChanges() {
        UUID report = reported(meeting);
        UUID followUp =
                facilitator.create("meeting-reports/" + report + "/follow-ups", followUp(Persons.id(member), today));
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));

        staff.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(422);
        staff.act("follow-ups/" + followUp, "complete", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
        staff.get("follow-ups/" + followUp).then().body("actions", hasSize(0));
    }
}
