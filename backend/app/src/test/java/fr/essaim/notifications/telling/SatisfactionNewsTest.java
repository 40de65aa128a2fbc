package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That there are results to read: never before nobody can tell whose they are, and never who answered. */
@HttpTest
class SatisfactionNewsTest {
    private static final int ENOUGH = 5;

    @Test
    void whoeverRunsTheEventLearnsOnceThatEnoughHaveAnswered() {
        Api organiser = newcomer();
        var people = new ArrayList<Api>(List.of(organiser));
        Map<String, Object> draft = soon();
        draft.put("organiserIds", List.of(Persons.id(organiser)));
        UUID event = published(draft);
        while (people.size() <= ENOUGH) {
            people.add(newcomer());
        }
        people.forEach(person -> attended(person, event));
        end(event);
        STAFF.request()
                .header("If-Match", "\"0-0\"")
                .contentType("application/json")
                .body(Map.of("questions", List.of("OVERALL"), "ownQuestions", List.of()))
                .put("events/" + event + "/satisfaction")
                .then()
                .statusCode(200);

        people.subList(1, ENOUGH).forEach(person -> reply(person, event));
        organiser.get("me/notifications?kind=SATISFACTION_READY").then().body("items", empty());
        reply(organiser, event);
        reply(people.getLast(), event);

        organiser
                .get("me/notifications?kind=SATISFACTION_READY")
                .then()
                .body("items.title", contains("There is feedback to read: Tout à l’heure"))
                .body("items[0].path", is("/evenements/" + event + "/satisfaction"));
        people.getLast().get("me/notifications?kind=SATISFACTION_READY").then().body("items", empty());
    }

    private static void reply(Api person, UUID event) {
        person.post("events/" + event + "/satisfaction/replies", Map.of("ratings", List.of(4), "texts", List.of()))
                .then()
                .statusCode(200);
    }

    @Test
    void whoFacilitatesTheCommunityLearnsOfNeedsLikeOrganisers() {
        Api facilitator = newcomer();
        UUID community = community("Besoins", "PUBLIC", "OPEN", facilitator);
        Api member = newcomer();
        join(member, community);
        Map<String, Object> draft = soon();
        draft.put("communityId", community);
        UUID event = published(draft);

        newcomer().create("events/" + event + "/registrations", Map.of("need", Map.of("words", "Un fauteuil large")));

        facilitator.get("me/notifications").then().body("items.kind", contains("NEED_STATED"));
        member.get("me/notifications").then().body("items", empty());
    }

    @Test
    void theLeadOfTheGroupLearnsOfNeedsWhileTheyTakePart() {
        Api lead = newcomer();
        UUID community = community("Besoins du groupe", "PUBLIC", "OPEN", newcomer());
        String membership = "memberships/" + join(lead, community);
        UUID group = STAFF.create(
                "communities/" + community + "/working-groups",
                Map.of("name", "Ateliers", "mandate", "Se former.", "leadId", Persons.id(lead)));
        Map<String, Object> draft = soon();
        draft.put("communityId", community);
        draft.put("groupId", group);
        UUID event = published(draft);

        newcomer().create("events/" + event + "/registrations", Map.of("need", Map.of("words", "Un fauteuil large")));
        STAFF.act(membership, "suspend", Map.of("reason", "Charte")).then().statusCode(200);
        newcomer().create("events/" + event + "/registrations", Map.of("need", Map.of("words", "Une place en bas")));

        lead.get("me/notifications?kind=NEED_STATED").then().body("items", hasSize(1));
    }
}
