package fr.essaim.communities.memberships.requests;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.communities.Facts;
import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class MembershipRequestTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api applicant = newcomer();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    Facts facts;

    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunityOnRequest() {
        community = community("Sur demande", "PUBLIC", "ON_REQUEST", facilitator);
    }

    private String queue() {
        return "communities/" + community + "/membership-requests";
    }

    private UUID ask(Api person) {
        return person.create(queue(), Map.of("words", "Je cherche des pairs."));
    }

    private void refuse(UUID request) {
        facilitator
                .act("membership-requests/" + request, "refuse", Map.of("reason", "Pas encore"))
                .then()
                .statusCode(200);
    }

    @Test
    void anApplicantIsRefusedAsksAgainAndIsAccepted() {
        Persons.employ(applicant, CommunityFixtures.organisation(), "CEPJ");

        UUID first = ask(applicant);
        applicant
                .get("communities/" + community)
                .then()
                .body("my.openRequestId", is(first.toString()))
                .body("openRequestCount", nullValue())
                .body("actions", contains("READ_MEMBERS"));
        facilitator.get("communities/" + community).then().body("openRequestCount", is(1));
        facilitator
                .get("membership-requests/" + first)
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"))
                .body("words", is("Je cherche des pairs."))
                .body("occupation", is("CEPJ"))
                .body("organisation.name", is("Porteuse"))
                .body("ageDays", is(0))
                .body("overdue", is(false))
                .body("answerBy", is(today.plusDays(15).toString()))
                .body("actions", contains("ACCEPT", "REFUSE"));
        refuse(first);
        applicant
                .get("membership-requests/" + first)
                .then()
                .body("state", is("REFUSED"))
                .body("reason", is("Pas encore"))
                .body("decidedAt", notNullValue())
                .body("decidedBy", nullValue())
                .body("actions", hasSize(0));

        UUID second = ask(applicant);
        facilitator
                .act("membership-requests/" + second, "accept", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("decidedBy.id", is(Persons.id(facilitator).toString()));

        applicant.get("communities/" + community).then().body("my.role", is("MEMBER"));
        applicant
                .get("me/membership-requests?communityId=" + community)
                .then()
                .body("items.id", contains(second.toString(), first.toString()));
        facilitator
                .get(queue() + "?personId=" + Persons.id(applicant))
                .then()
                .body("items.state", contains("REFUSED", "ACCEPTED"));
        assertThat(facts.of(community))
                .containsExactly(
                        "CommunityCreated",
                        "MembershipRequested",
                        "MembershipRequestRefused",
                        "MembershipRequested",
                        "MemberJoined",
                        "MembershipRequestAccepted");
    }

    @Test
    void whatTheProfileSaidThatDayStays() {
        Persons.employ(applicant, CommunityFixtures.organisation(), "CEPJ");
        UUID id = ask(applicant);
        Persons.employ(applicant, CommunityFixtures.organisation(), "TEACHER");

        facilitator.get("membership-requests/" + id).then().body("occupation", is("CEPJ"));
        facilitator.get(queue() + "?occupation=CEPJ").then().body("items", hasSize(1));
    }

    @Test
    void refusingNeedsAReason() {
        UUID id = ask(applicant);

        for (Map<String, String> body : List.of(Map.of("reason", ""), Map.of("reason", "  "), Map.of("other", "x"))) {
            facilitator.act("membership-requests/" + id, "refuse", body).then().statusCode(400);
        }
        facilitator
                .act("membership-requests/" + id, "refuse", Map.of("reason", ""))
                .then()
                .body("violations[0].pointer", is("/reason"))
                .body("violations[0].code", is("not-blank"));
        applicant.get("membership-requests/" + id).then().body("state", is("SUBMITTED"));
    }

    @Test
    void aRequestIsDecidedOnce() {
        UUID id = ask(applicant);
        refuse(id);

        facilitator
                .act("membership-requests/" + id, "accept", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("from", is("REFUSED"))
                .body("to", is("ACCEPTED"));
        facilitator
                .act("membership-requests/" + id, "refuse", Map.of("reason", "Encore"))
                .then()
                .statusCode(409);
        applicant.act("membership-requests/" + id, "withdraw", Map.of()).then().statusCode(409);
    }

    @Test
    void ofSimultaneousDecisionsOneIsMade() {
        UUID id = ask(applicant);
        String read = facilitator.get("membership-requests/" + id).header("ETag");

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> decide(id, read, i % 2 == 0)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private int decide(UUID id, String read, boolean yes) {
        var request = facilitator.request().header("If-Match", read);
        return yes
                ? request.post("membership-requests/" + id + "/accept").statusCode()
                : request.contentType(ContentType.JSON)
                        .body(Map.of("reason", "Complet"))
                        .post("membership-requests/" + id + "/refuse")
                        .statusCode();
    }

    @Test
    void onePersonHasOneOpenRequest() {
        applicant.get("me");
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> applicant.post(queue(), Map.of("words", "Moi")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        applicant
                .post(queue(), Map.of("words", "Encore"))
                .then()
                .statusCode(409)
                .body("code", is("already-requested"));
        facilitator
                .post(queue(), Map.of("words", "Moi aussi"))
                .then()
                .statusCode(409)
                .body("code", is("already-member"));
    }

    @Test
    void onlyTheApplicantWithdraws() {
        UUID id = ask(applicant);

        facilitator
                .act("membership-requests/" + id, "withdraw", Map.of())
                .then()
                .statusCode(403);
        applicant.act("membership-requests/" + id, "accept", Map.of()).then().statusCode(403);
        newcomer().get("membership-requests/" + id).then().statusCode(404);
        applicant
                .act("membership-requests/" + id, "withdraw", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN"));
        ask(applicant);
    }

    @Test
    void thePolicyOfTheCommunityIsKept() {
        UUID open = community("Ouverte", "PUBLIC", "OPEN", facilitator);
        UUID closed = community("Fermée", "PUBLIC", "INVITATION", facilitator);
        UUID secret = community("Secrète", "MEMBERS_ONLY", "ON_REQUEST", facilitator);

        applicant
                .post("communities/" + open + "/membership-requests", Map.of("words", "Moi"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("join-at-once"));
        applicant
                .post("communities/" + closed + "/membership-requests", Map.of("words", "Moi"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("join-by-invitation"));
        applicant
                .post("communities/" + secret + "/membership-requests", Map.of("words", "Moi"))
                .then()
                .statusCode(404);
        applicant
                .post(queue(), Map.of("words", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/words"));
        applicant.post(queue(), Map.of("words", "x".repeat(5_001))).then().statusCode(400);
        UUID id = ask(applicant);
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));
        newcomer()
                .post(queue(), Map.of("words", "Moi"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
        facilitator.get("membership-requests/" + id).then().body("actions", contains("REFUSE"));
        facilitator.act("membership-requests/" + id, "accept", Map.of()).then().statusCode(422);
    }

    @Test
    void whoJoinsAnotherWayNoLongerWaits() {
        UUID id = ask(applicant);
        revise(community, "joinPolicy", "OPEN");

        join(applicant, community);

        applicant.get("membership-requests/" + id).then().body("state", is("WITHDRAWN"));
        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("MEMBERSHIP_REQUEST_WITHDRAWN", "MEMBERSHIP_REQUEST_SUBMITTED"))
                .body("items.actor.kind", contains("SYSTEM", "PERSON"));
    }

    @Test
    void anApplicantKeepsReadingTheAnswerOfACommunityThatHides() {
        UUID id = ask(applicant);
        refuse(id);
        revise(community, "visibility", "MEMBERS_ONLY");

        applicant.get("communities/" + community).then().statusCode(404);
        applicant.get("membership-requests/" + id).then().statusCode(200).body("reason", is("Pas encore"));
        applicant.act("membership-requests/" + id, "accept", Map.of()).then().statusCode(403);
    }

    @Test
    void theQueueIsWorkedOffFromTheOldest() throws SQLException {
        UUID late = ask(applicant);
        UUID fresh = ask(newcomer());
        execute("update membership_request set submitted_at = submitted_at - interval '20 days',"
                + " answer_by = answer_by - 20 where id = '" + late + "'");

        facilitator
                .get(queue() + "?state=SUBMITTED")
                .then()
                .body("items.id", contains(late.toString(), fresh.toString()))
                .body("items.overdue", contains(true, false))
                .body("items.ageDays", contains(20, 0));
        facilitator.get(queue() + "?overdue=true").then().body("items.id", contains(late.toString()));
        facilitator
                .get(queue() + "?sort=-answerBy&size=1")
                .then()
                .body("items.id", contains(fresh.toString()))
                .body("next", notNullValue());
        facilitator.get(queue() + "?q=garnier").then().body("items", hasSize(2));
        applicant.get(queue()).then().statusCode(403);
        Api.anonymous().get(queue()).then().statusCode(401);
        assertThat(facilitator.request().accept("text/csv").get(queue()).asString())
                .contains("SUBMITTED", "Je cherche des pairs.");
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = ask(applicant);
        ask(newcomer());
        facilitator.get(queue());

        assertThat(Statements.leastDuring(() -> facilitator.get(queue() + "?size=1")))
                .isEqualTo(2);
        assertThat(Statements.leastDuring(() -> facilitator.get(queue()))).isEqualTo(2);
        assertThat(Statements.leastDuring(() -> applicant.get("me/membership-requests")))
                .isEqualTo(1);
        assertThat(Statements.leastDuring(() -> applicant.get("membership-requests/" + id)))
                .isEqualTo(1);
    }

    private static void execute(String sql) throws SQLException {
        EmbeddedDatabase database = Database.running();
        try (Connection connection = database.connect(database.migrator());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
