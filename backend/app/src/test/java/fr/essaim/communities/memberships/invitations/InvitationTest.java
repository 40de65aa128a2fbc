package fr.essaim.communities.memberships.invitations;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.Facts;
import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class InvitationTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api partner = Api.as(Tokens.service("partner-communities", "communities:write"));

    @Inject
    Facts facts;

    private UUID community = new UUID(0, 0);
    private String address = "";

    @BeforeEach
    void aCommunityByInvitation() {
        community = community("Sur invitation", "MEMBERS_ONLY", "INVITATION", facilitator);
        address = UUID.randomUUID() + "@example.org";
    }

    private String invitations() {
        return "communities/" + community + "/invitations";
    }

    private UUID invite(String email) {
        return facilitator.create(invitations(), Map.of("email", email));
    }

    private Response accept(Api person, String token) {
        return person.post("invitations/accept", Map.of("token", token));
    }

    @Test
    void whoHoldsTheLinkJoinsOnce() {
        UUID id = invite(address);
        String token = facts.tokenFor(address);
        Api person = newcomer();

        person.get("communities/" + community).then().statusCode(404);
        Api.anonymous()
                .post("invitations/read", Map.of("token", token))
                .then()
                .statusCode(200)
                .body("community.name", is("Sur invitation"))
                .body("purpose", is("Apprendre ensemble."));
        accept(Api.anonymous(), token).then().statusCode(401);
        accept(person, token).then().statusCode(200).body("role", is("MEMBER")).body("state", is("ACTIVE"));
        person.get("communities/" + community).then().statusCode(200);

        accept(newcomer(), token).then().statusCode(409).body("code", is("invitation-used"));
        accept(person, token).then().statusCode(409).body("code", is("invitation-used"));
        Api.anonymous()
                .post("invitations/read", Map.of("token", token))
                .then()
                .statusCode(409)
                .body("code", is("invitation-used"));
        facilitator
                .get("invitations/" + id)
                .then()
                .body("state", is("ACCEPTED"))
                .body("acceptedBy.id", notNullValue())
                .body("actions", hasSize(0));
        assertThat(facts.of(community))
                .containsExactly("CommunityCreated", "InvitationsSent", "MemberJoined", "InvitationAccepted");
    }

    @Test
    void ofManyWhoShareALinkOneJoins() {
        invite(address);
        String token = facts.tokenFor(address);

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> newcomer())
                .map(person -> CompletableFuture.supplyAsync(
                        () -> accept(person, token).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        staff.get("communities/" + community).then().body("memberCount", is(2));
    }

    @Test
    void anInvitationExpires() throws SQLException {
        UUID id = invite(address);
        String token = facts.tokenFor(address);
        execute("update invitation set sent_at = sent_at - interval '40 days',"
                + " expires_at = expires_at - interval '40 days' where id = '" + id + "'");

        accept(newcomer(), token).then().statusCode(410).body("code", is("invitation-expired"));
        facilitator.get("invitations/" + id).then().body("state", is("EXPIRED")).body("actions", contains("RENEW"));
        facilitator.get(invitations() + "?state=EXPIRED").then().body("items", hasSize(1));
        invite(address);
        facilitator.get(invitations()).then().body("items.state", contains("PENDING", "EXPIRED"));
    }

    @Test
    void aRenewedInvitationHasANewLink() {
        UUID id = invite(address);
        String former = facts.tokenFor(address);

        facilitator
                .act("invitations/" + id, "renew", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("PENDING"));

        String token = facts.tokenFor(address);
        assertThat(token).isNotEqualTo(former);
        accept(newcomer(), former).then().statusCode(404);
        accept(newcomer(), token).then().statusCode(200);
    }

    @Test
    void aRevokedInvitationIsWorthNothing() {
        UUID id = invite(address);

        facilitator
                .act("invitations/" + id, "revoke", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("REVOKED"));

        accept(newcomer(), facts.tokenFor(address)).then().statusCode(410).body("code", is("invitation-revoked"));
        facilitator.act("invitations/" + id, "renew", Map.of()).then().statusCode(409);
        accept(newcomer(), "no-token-of-ours").then().statusCode(404);
        accept(newcomer(), "").then().statusCode(400);
    }

    @Test
    void anAddressOrAMemberIsInvitedOnce() {
        String mine = UUID.randomUUID() + "@example.org";
        Api person = Api.as(Tokens.member(mine));
        person.get("me");
        invite(mine);

        facilitator
                .post(invitations(), Map.of("email", mine.toUpperCase(Locale.ROOT)))
                .then()
                .statusCode(409)
                .body("code", is("already-invited"));
        accept(person, facts.tokenFor(mine)).then().statusCode(200);
        facilitator
                .post(invitations(), Map.of("email", mine))
                .then()
                .statusCode(409)
                .body("code", is("already-member"));
        accept(facilitator, facts.tokenFor(mine)).then().statusCode(409);
        facilitator
                .post(invitations(), Map.of("email", "pas une adresse"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/email"));
    }

    @Test
    void whomAnInvitationWasSentToSeesTheCommunityAndAccepts() {
        Api invited = Api.as(Tokens.member(address));
        invited.get("communities/" + community).then().statusCode(404);
        UUID id = invite(address);

        invited.get("communities?mine=false&openToMe=true&slug=" + slug())
                .then()
                .body("items.name", contains("Sur invitation"));
        invited.get("communities/" + community).then().statusCode(200).body("my.invitationId", is(id.toString()));
        invited.get("invitations/" + id).then().body("invitedBy", nullValue()).body("actions", contains("ACCEPT"));
        facilitator.act("invitations/" + id, "accept", Map.of()).then().statusCode(403);
        newcomer().get("invitations/" + id).then().statusCode(404);
        invited.act("invitations/" + id, "accept", Map.of())
                .then()
                .statusCode(200)
                .body("role", is("MEMBER"));
        invited.get("communities/" + community).then().body("my.invitationId", nullValue());
    }

    private String slug() {
        return staff.get("communities/" + community).path("slug");
    }

    @Test
    void onlyTheHashOfATokenIsKept() throws SQLException {
        invite(address);
        String token = facts.tokenFor(address);

        try (Connection connection =
                        Database.running().connect(Database.running().migrator());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select (select string_agg(i::text, '') from invitation i)"
                        + " || (select string_agg(a::text, '') from audit_entry a)")) {
            rows.next();
            assertThat(rows.getString(1)).contains(address).doesNotContain(token);
        }
    }

    @Test
    void whoInvitesIsWhoFacilitatesStaffOrAPartner() {
        Api member = newcomer();
        invite(address);
        accept(member, facts.tokenFor(address)).then().statusCode(200);

        member.post(invitations(), Map.of("email", "x@example.org")).then().statusCode(403);
        member.get(invitations()).then().statusCode(403);
        newcomer().get(invitations()).then().statusCode(404);
        newcomer().post(invitations(), Map.of("email", "x@example.org")).then().statusCode(404);
        partner.create(invitations(), Map.of("email", UUID.randomUUID() + "@example.org"));
        partner.get(invitations())
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].acceptedBy", nullValue());
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));
        facilitator
                .post(invitations(), Map.of("email", "x@example.org"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = invite(address);
        invite(UUID.randomUUID() + "@example.org");
        facilitator.get(invitations());

        assertThat(Statements.leastDuring(() -> facilitator.get(invitations() + "?size=1")))
                .isEqualTo(2);
        assertThat(Statements.leastDuring(() -> facilitator.get(invitations()))).isEqualTo(2);
        assertThat(Statements.leastDuring(() -> facilitator.get("invitations/" + id)))
                .isEqualTo(1);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = invite(address);
        facilitator.act("invitations/" + id, "renew", Map.of());
        facilitator.act("invitations/" + id, "revoke", Map.of());

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body("items.action", contains("INVITATION_REVOKED", "INVITATION_RENEWED", "INVITATION_SENT"));
    }

    private static void execute(String sql) throws SQLException {
        EmbeddedDatabase database = Database.running();
        try (Connection connection = database.connect(database.migrator());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
