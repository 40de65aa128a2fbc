package fr.essaim.expertise;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.expertise.ExpertiseFixtures.MINE;
import static fr.essaim.expertise.ExpertiseFixtures.expert;
import static fr.essaim.expertise.ExpertiseFixtures.topic;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody did here is counted as far as the reader could open it, and no further. */
@HttpTest
class ExpertiseEvidenceTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api stranger = newcomer();
    private final Api fellow = newcomer();

    private Api ada = newcomer();
    private UUID id = new UUID(0, 0);
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void anExpertWhoRunsACommunity() {
        ada = expert("Ada", "Aster", topic("Preuves"));
        id = Persons.id(ada);
        community = community("Preuves", "PUBLIC", "OPEN", ada);
        join(fellow, community);
    }

    private void counts(String what, int forStrangers, int forFellows) {
        counts(stranger, what, forStrangers);
        counts(fellow, what, forFellows);
        counts(staff, what, forFellows);
        ada.get(MINE).then().body("evidence." + what, is(forFellows));
    }

    private void counts(Api reader, String what, int number) {
        reader.get("expertise/" + id).then().statusCode(200).body("evidence." + what, is(number));
        reader.get("expertise?q=Ada Aster&size=100")
                .then()
                .body("items.find { it.person.id == '" + id + "' }.evidence." + what, is(number));
    }

    private UUID resource(String visibility) {
        var draft = new HashMap<String, Object>();
        draft.put("kind", "REPORT");
        draft.put("title", "Par Ada");
        draft.put("summary", "Ce qu’elle a appris.");
        draft.put("body", "Douze diagnostics.");
        draft.put("language", "fr");
        draft.put("authors", List.of(Map.of("personId", id)));
        draft.put("attachmentIds", List.of());
        draft.put("visibility", visibility);
        draft.put("communityId", community);
        return ada.create("resources", draft);
    }

    @Test
    void publishedResources() {
        UUID open = resource("PUBLIC");
        UUID inside = resource("COMMUNITY");
        counts("resources", 0, 0);
        publish(open);
        publish(inside);
        counts("resources", 1, 2);
        staff.act("resources/" + open, "archive", Map.of("reason", "Essai"))
                .then()
                .statusCode(200);
        counts("resources", 0, 1);
    }

    private void publish(UUID resource) {
        ada.act("resources/" + resource, "submit", Map.of()).then().statusCode(200);
        staff.act("resources/" + resource, "publish", Map.of()).then().statusCode(200);
    }

    @Test
    void reportsAndMeetings() {
        UUID meeting = ada.create(
                "communities/" + community + "/meetings",
                Map.of("title", "Tenue", "startsAt", "2024-03-04T11:00:00Z", "place", "Amiens"));
        UUID report =
                ada.create("meetings/" + meeting + "/report", Map.of("summary", "Dit.", "attendeeIds", List.of(id)));
        counts("reports", 0, 0);
        counts("meetings", 0, 0);
        ada.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
        counts("reports", 0, 1);
        counts("meetings", 0, 1);
    }

    @Test
    void publishedContributions() {
        UUID contribution = ada.create(
                "communities/" + community + "/contributions",
                Map.of("kind", "EXPERIENCE", "title", "Essai", "text", "Ce que nous avons essayé."));
        ada.act("contributions/" + contribution, "accept", Map.of()).then().statusCode(200);
        counts("contributions", 0, 0);
        ada.act("contributions/" + contribution, "publish", Map.of()).then().statusCode(200);
        counts("contributions", 0, 1);
    }

    /** A group that the expert made and leads. */
    private void lead(UUID of) {
        UUID group =
                ada.create("communities/" + of + "/working-groups", Map.of("name", "Groupe", "mandate", "Écrire."));
        ada.act("working-groups/" + group, "appoint-lead", Map.of("personId", id))
                .then()
                .statusCode(200);
    }

    @Test
    void workingGroups() {
        lead(community);
        counts("groups", 1, 1);
        counts("groupsLed", 1, 1);
        Persons.show(ada, "MY_COMMUNITIES");
        UUID elsewhere = community("Ailleurs", "PUBLIC", "OPEN", staff);
        join(ada, elsewhere);
        join(stranger, elsewhere);
        // A stranger no more, but not of the community where she leads; nor is staff.
        counts(stranger, "groupsLed", 0);
        counts(staff, "groupsLed", 0);
        counts(fellow, "groupsLed", 1);
    }

    @Test
    void hiddenCommunitiesCountForNobodyElse() {
        lead(community("Secrète", "MEMBERS_ONLY", "INVITATION", ada));
        counts(stranger, "groups", 0);
        counts(fellow, "groups", 0);
        counts(staff, "groups", 1);
        Api.as(Tokens.admin()).get("expertise/" + id).then().body("evidence.groupsLed", is(1));
    }
}
