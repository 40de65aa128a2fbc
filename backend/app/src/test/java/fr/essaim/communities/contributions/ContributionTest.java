package fr.essaim.communities.contributions;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.contributions.ContributionFixtures.draft;
import static fr.essaim.communities.contributions.ContributionFixtures.propose;
import static fr.essaim.communities.cycles.CycleFixtures.yearOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class ContributionTest {
    private static final Map<String, String> REASON = Map.of("reason", "Traité en octobre.");

    private final Api staff = Api.as(Tokens.staff());

    private Api facilitator = newcomer();
    private Api member = newcomer();
    private Api other = newcomer();
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        facilitator = newcomer();
        member = newcomer();
        other = newcomer();
        community = community("Contributive", "PUBLIC", "OPEN", facilitator);
        join(member, community);
        join(other, community);
    }

    private String list() {
        return "communities/" + community + "/contributions";
    }

    @Test
    void aMemberProposesAFacilitatorAcceptsAndPublishesAndMembersRead() {
        UUID topic = staff.create("topics", TopicFixtures.draft(TopicFixtures.scheme(staff), "Réunions"));
        String path = "contributions/" + member.create(list(), draft("Sans estrade", List.of(topic)));

        member.get(path)
                .then()
                .body("state", is("SUBMITTED"))
                .body("text", is("Trois essais, *deux* réussites."))
                .body("renderedText.nodes[0].children.type", contains("TEXT", "EMPHASIS", "TEXT"))
                .body("topics.prefLabel.fr", contains("Réunions"))
                .body("ageDays", is(0))
                .body("actions", contains("UPDATE", "WITHDRAW"));
        facilitator.get(path).then().body("actions", contains("ACCEPT", "DECLINE", "PLACE"));
        other.get(path).then().statusCode(404);
        facilitator.act(path, "publish", Map.of()).then().statusCode(409).body("code", is("illegal-transition"));

        facilitator
                .act(path, "accept", Map.of())
                .then()
                .statusCode(200)
                .body("actions", contains("DECLINE", "PUBLISH", "PLACE"));
        member.put(path, draft("Trop tard")).then().statusCode(409);
        facilitator
                .act(path, "publish", Map.of())
                .then()
                .statusCode(200)
                .body("publishedAt", notNullValue())
                .body("decidedBy.id", notNullValue());

        other.get(path).then().statusCode(200).body("actions", empty()).body("decidedBy", nullValue());
        other.get(list() + "?topicId=" + topic).then().body("items.title", contains("Sans estrade"));
        member.act(path, "withdraw", Map.of()).then().statusCode(200).body("state", is("WITHDRAWN"));
        other.get(path).then().statusCode(404);
    }

    @Test
    void declinedWithAReasonTheAuthorReads() {
        String path = propose(member, community, "Déjà vu");

        facilitator.act(path, "decline", Map.of("reason", " ")).then().statusCode(400);
        facilitator.act(path, "decline", REASON).then().statusCode(200).body("state", is("DECLINED"));

        member.get(path).then().body("reason", is("Traité en octobre.")).body("actions", empty());
        member.get("me/contributions?state=DECLINED")
                .then()
                .body("items.title", contains("Déjà vu"))
                .body("items.reason", contains("Traité en octobre."));
        other.get("me/contributions").then().body("items", empty());
        facilitator.act(path, "accept", Map.of()).then().statusCode(409);
        propose(member, community, "Déjà vu, autrement");
        member.get("me/contributions?communityId=" + community).then().body("items", hasSize(2));
    }

    @Test
    void theQueueIsForFacilitatorsMembersFindTheirOwnAndWhatIsPublished() {
        String published = propose(member, community, "Publiée");
        facilitator.act(published, "accept", Map.of());
        facilitator.act(published, "publish", Map.of()).then().statusCode(200);
        propose(member, community, "En attente");
        propose(other, community, "La mienne");

        facilitator.get(list() + "?state=SUBMITTED").then().body("items", hasSize(2));
        staff.get(list() + "?total=exact").then().body("total.value", is(3));
        other.get(list() + "?total=exact")
                .then()
                .body("items.title", containsInAnyOrder("Publiée", "La mienne"))
                .body("total.value", is(2));
        newcomer().get(list()).then().statusCode(403);
        Api.anonymous().get(list()).then().statusCode(401);
    }

    @Test
    void onlyMembersProposeAndOnlyFacilitatorsDecide() {
        Api outsider = newcomer();
        outsider.post(list(), draft("Dehors")).then().statusCode(403);
        staff.post(list(), draft("D’en haut")).then().statusCode(403);
        String path = propose(member, community, "Entre nous");

        member.act(path, "accept", Map.of()).then().statusCode(403);
        facilitator.put(path, draft("Réécrite")).then().statusCode(403);
        facilitator.act(path, "withdraw", Map.of()).then().statusCode(403);
        outsider.get(path).then().statusCode(404);
    }

    @Test
    void ofAHiddenCommunityNothingIsKnownOutside() {
        UUID hidden = community("Discrète", "MEMBERS_ONLY", "INVITATION", facilitator);
        String path = propose(facilitator, hidden, "Cachée");
        facilitator.act(path, "accept", Map.of());
        facilitator.act(path, "publish", Map.of()).then().statusCode(200);

        member.get(path).then().statusCode(404);
        member.get("communities/" + hidden + "/contributions").then().statusCode(404);
        member.post("communities/" + hidden + "/contributions", draft("Intruse"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoLeftStillTakesTheirOwnBack() {
        UUID membership = join(member, community);
        String path = propose(member, community, "À reprendre");
        member.act("memberships/" + membership, "leave", Map.of()).then().statusCode(200);

        member.put(path, draft("Plus membre")).then().statusCode(403);
        member.act(path, "withdraw", Map.of()).then().statusCode(200);
    }

    @Test
    void nothingIsProposedOrDecidedInAnArchivedCommunity() {
        String path = propose(member, community, "Trop tard");
        staff.act("communities/" + community, "archive", Map.of("reason", "Terminée"))
                .then()
                .statusCode(200);

        member.post(list(), draft("Encore"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("community-archived"));
        facilitator.act(path, "accept", Map.of()).then().statusCode(422);
        member.get(path).then().body("actions", contains("WITHDRAW"));
        member.act(path, "withdraw", Map.of()).then().statusCode(200);
    }

    @Test
    void ofTwoDecisionsAtOnceOneCounts() {
        for (int round = 0; round < 5; round++) {
            String path = propose(member, community, "Tour " + round);
            var accepted = CompletableFuture.supplyAsync(
                    () -> facilitator.act(path, "accept", Map.of()).statusCode());
            var declined = CompletableFuture.supplyAsync(
                    () -> staff.act(path, "decline", REASON).statusCode());

            assertThat(List.of(accepted.join(), declined.join())).contains(200).doesNotContain(500);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', not-blank",
        "text, '   ', not-blank",
        "text, '[x](javascript:alert(1))', unsafe-link",
        "text, '![](/a)', image-without-alternative",
        "kind, POEM, unknown-constant"
    })
    void badFieldsAreNamed(String field, String value, String code) {
        var draft = new HashMap<>(draft("Mauvaise"));
        draft.put(field, value);

        var answer = member.post(list(), draft).then().statusCode(400);
        if (!field.equals("kind")) {
            answer.body("violations[0].pointer", is("/" + field)).body("violations[0].code", is(code));
        }
    }

    @Test
    void belongsToAYearOfItsCommunityWhichThenIsNotDropped() {
        UUID year = yearOf(community);
        var draft = draft("De l’année");
        draft.put("cycleYearId", year);
        String path = "contributions/" + member.create(list(), draft);

        member.get(path).then().body("cycleYear.name", is("Ruralités"));
        facilitator.get(list() + "?cycleYearId=" + year).then().body("items.cycleYear.id", contains(year.toString()));
        var years = List.of(Map.of("theme", "Autre", "startsOn", "2030-01-01", "endsOn", "2030-12-31"));
        String cycle = staff.get(list().replace("contributions", "cycles")).path("items[0].id");
        facilitator
                .put("cycles/" + cycle, Map.of("name", "Neuf", "years", years))
                .then()
                .statusCode(409)
                .body("code", is("year-in-use"));
        draft.put("cycleYearId", null);
        member.put(path, draft).then().statusCode(200).body("cycleYear", nullValue());
    }

    @Test
    void aFacilitatorSaysTheYearWhateverItsState() {
        Map<String, Object> place = Map.of("cycleYearId", yearOf(community));
        String path = propose(member, community, "Sans année");
        member.act(path, "place", place).then().statusCode(403);
        facilitator.act(path, "accept", Map.of()).then().statusCode(200);
        facilitator.act(path, "publish", Map.of()).then().statusCode(200);

        facilitator
                .act(path, "place", place)
                .then()
                .statusCode(200)
                .body("cycleYear.name", is("Ruralités"))
                .body("text", is("Trois essais, *deux* réussites."));
        var elsewhere = Map.of("cycleYearId", yearOf(community("Ailleurs", "PUBLIC", "OPEN", facilitator)));
        facilitator
                .act(path, "place", elsewhere)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/cycleYearId"));
        var none = new HashMap<String, Object>();
        none.put("cycleYearId", null);
        facilitator.act(path, "place", none).then().statusCode(200).body("cycleYear", nullValue());
        member.act(path, "withdraw", Map.of()).then().statusCode(200);
        facilitator.act(path, "place", place).then().statusCode(409);
    }

    @Test
    void aYearOfAnotherCommunityIsUnknown() {
        var draft = draft("Égarée");
        draft.put("cycleYearId", yearOf(community("Ailleurs", "PUBLIC", "OPEN", facilitator)));

        member.post(list(), draft).then().statusCode(422).body("violations.pointer", contains("/cycleYearId"));
    }

    @Test
    void unknownTopicsAreNamed() {
        member.post(list(), draft("Perdue", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/topicIds/0"));
    }
}
