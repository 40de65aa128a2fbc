package fr.essaim.communities.memberships;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.makeRole;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.Facts;
import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class MembershipTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api member = newcomer();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    Facts facts;

    private UUID community = new UUID(0, 0);

    @BeforeEach
    void anOpenCommunity() {
        community = community("Ouverte", "PUBLIC", "OPEN", facilitator);
    }

    @Test
    void whoJoinsIsAMemberAtOnce() {
        member.get("communities/" + community).then().body("actions", contains("JOIN", "READ_MEMBERS"));

        UUID id = join(member, community);

        member.get("memberships/" + id)
                .then()
                .statusCode(200)
                .body("role", is("MEMBER"))
                .body("state", is("ACTIVE"))
                .body("joinedOn", is(today.toString()))
                .body("community.name", is("Ouverte"))
                .body("actions", contains("LEAVE"));
        member.get("communities/" + community)
                .then()
                .body("memberCount", is(2))
                .body("my.membershipId", is(id.toString()))
                .body("actions", contains("LEAVE", "READ_MEMBERS", "READ_CONTRIBUTIONS", "CONTRIBUTE"));
        assertThat(facts.of(community)).containsExactly("CommunityCreated", "MemberJoined");
    }

    @Test
    void joiningTwiceAtOnceGivesOneMembership() {
        member.get("me");
        var ids = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> join(member, community)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        staff.get("communities/" + community).then().body("memberCount", is(2));
        assertThat(facts.of(community)).containsExactly("CommunityCreated", "MemberJoined");
    }

    @ParameterizedTest
    @CsvSource({"ON_REQUEST, join-on-request", "INVITATION, join-by-invitation"})
    void onlyAnOpenCommunityIsJoinedAtOnce(String policy, String fault) {
        UUID closed = community("Fermée", "PUBLIC", policy, facilitator);

        member.request()
                .post("communities/" + closed + "/join")
                .then()
                .statusCode(422)
                .body("code", is("rule-violated"))
                .body("violations[0].code", is(fault));
        assertThat(join(facilitator, closed)).isNotNull();
    }

    @Test
    void nobodyJoinsAnArchivedCommunityButOneMayLeaveIt() {
        UUID id = join(member, community);
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));

        newcomer()
                .request()
                .post("communities/" + community + "/join")
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
        staff.act("memberships/" + id, "suspend", Map.of("reason", "Trop tard"))
                .then()
                .statusCode(422);
        member.act("memberships/" + id, "leave", Map.of()).then().statusCode(200);
    }

    @Test
    void whoLeavesMayComeBackAndEachStayIsKept() {
        UUID first = join(member, community);

        member.act("memberships/" + first, "leave", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("LEFT"))
                .body("leftOn", is(today.toString()))
                .body("actions", hasSize(0));
        UUID second = join(member, community);

        assertThat(second).isNotEqualTo(first);
        facilitator
                .get("communities/" + community + "/members?state=LEFT&state=ACTIVE&role=MEMBER&sort=joinedOn")
                .then()
                .body("items.id", contains(first.toString(), second.toString()));
        member.act("memberships/" + first, "leave", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
        assertThat(facts.of(community))
                .containsExactly("CommunityCreated", "MemberJoined", "MemberLeft", "MemberJoined");
    }

    @Test
    void aSuspendedMemberReadsWhyAndTakesNoPart() {
        UUID id = join(member, community);
        facilitator
                .act("memberships/" + id, "suspend", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/reason"));
        facilitator
                .act("memberships/" + id, "suspend", Map.of("reason", "Hier", "until", today.toString()))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/until"));

        facilitator
                .act(
                        "memberships/" + id,
                        "suspend",
                        Map.of("reason", "Charte", "until", today.plusDays(2).toString()))
                .then()
                .statusCode(200)
                .body("state", is("SUSPENDED"))
                .body("suspendedUntil", is(today.plusDays(2).toString()))
                .body("actions", contains("REINSTATE", "CHANGE_ROLE", "REMOVE"));

        member.get("memberships/" + id).then().body("reason", is("Charte")).body("actions", contains("LEAVE"));
        member.get("communities/" + community)
                .then()
                .body("my.state", is("SUSPENDED"))
                .body("memberCount", is(1));
        member.request()
                .post("communities/" + community + "/join")
                .then()
                .statusCode(422)
                .body("violations[0].code", is("still-suspended"));
        facilitator
                .act("memberships/" + id, "reinstate", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("reason", nullValue());
        assertThat(facts.of(community))
                .containsExactly("CommunityCreated", "MemberJoined", "MemberSuspended", "MemberReinstated");
    }

    @Test
    void aSuspensionEndsByItself() throws SQLException {
        UUID id = join(member, community);
        facilitator.act(
                "memberships/" + id,
                "suspend",
                Map.of("reason", "Charte", "until", today.plusDays(1).toString()));
        execute("update membership set suspended_until = date '" + today + "' where id = '" + id + "'");

        member.get("memberships/" + id)
                .then()
                .body("state", is("ACTIVE"))
                .body("suspendedUntil", nullValue())
                .body("reason", nullValue());
        member.get("communities/" + community)
                .then()
                .body("my.state", is("ACTIVE"))
                .body("memberCount", is(2));
        facilitator
                .act("memberships/" + id, "reinstate", Map.of())
                .then()
                .statusCode(409)
                .body("from", is("ACTIVE"));
    }

    @Test
    void leavingDoesNotEndASuspension() {
        UUID id = join(member, community);
        facilitator.act("memberships/" + id, "suspend", Map.of("reason", "Charte"));
        member.act("memberships/" + id, "leave", Map.of()).then().statusCode(200);

        member.request()
                .post("communities/" + community + "/join")
                .then()
                .statusCode(422)
                .body("violations[0].code", is("still-suspended"));
    }

    @Test
    void removingNeedsAReasonThatThePersonReads() {
        UUID id = join(member, community);
        facilitator
                .act("memberships/" + id, "remove", Map.of("reason", ""))
                .then()
                .statusCode(400);

        facilitator
                .act("memberships/" + id, "remove", Map.of("reason", "A changé de métier"))
                .then()
                .statusCode(200)
                .body("state", is("LEFT"));

        member.get("memberships/" + id).then().body("reason", is("A changé de métier"));
        newcomer().get("memberships/" + id).then().statusCode(404);
    }

    @Test
    void aCommunityKeepsItsLastFacilitator() {
        UUID own = join(facilitator, community);
        UUID other = join(member, community);

        facilitator
                .act("memberships/" + own, "leave", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("last-facilitator"));
        facilitator
                .act("memberships/" + own, "change-role", Map.of("role", "MEMBER"))
                .then()
                .statusCode(409);
        staff.act("memberships/" + own, "suspend", Map.of("reason", "Non"))
                .then()
                .statusCode(409);
        staff.act("memberships/" + own, "remove", Map.of("reason", "Non"))
                .then()
                .statusCode(409);

        makeRole(other, "FACILITATOR");
        facilitator.act("memberships/" + own, "leave", Map.of()).then().statusCode(200);
        assertThat(facts.of(community))
                .containsExactly("CommunityCreated", "MemberJoined", "MemberRoleChanged", "MemberLeft");
    }

    @Test
    void membersDoNotDecideOnMembers() {
        UUID id = join(member, community);
        Api referent = newcomer();
        makeRole(join(referent, community), "REFERENT");
        Persons.show(member, "SIGNED_IN");

        for (Api reader : new Api[] {referent, newcomer()}) {
            for (String verb : new String[] {"suspend", "remove"}) {
                reader.act("memberships/" + id, verb, Map.of("reason", "Non"))
                        .then()
                        .statusCode(403);
            }
            reader.act("memberships/" + id, "leave", Map.of()).then().statusCode(403);
        }
        member.act("memberships/" + id, "change-role", Map.of("role", "FACILITATOR"))
                .then()
                .statusCode(403);
        facilitator
                .act("memberships/" + id, "change-role", Map.of("role", "OWNER"))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("enum"));
        facilitator
                .post("memberships/" + id + "/suspend", Map.of("reason", "Sans version"))
                .then()
                .statusCode(428);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        UUID id = join(member, community);
        facilitator.act("memberships/" + id, "suspend", Map.of("reason", "Charte"));
        facilitator.act("memberships/" + id, "reinstate", Map.of());
        makeRole(id, "REFERENT");
        member.act("memberships/" + id, "leave", Map.of());

        Api.as(Tokens.admin())
                .get("audit-entries?subjectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "MEMBERSHIP_LEFT",
                                "MEMBERSHIP_ROLE_CHANGED",
                                "MEMBERSHIP_REINSTATED",
                                "MEMBERSHIP_SUSPENDED",
                                "MEMBERSHIP_STARTED"))
                .body("items[3].reason", is("Charte"));
    }

    private static void execute(String sql) throws SQLException {
        EmbeddedDatabase database = Database.running();
        try (Connection connection = database.connect(database.migrator());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
