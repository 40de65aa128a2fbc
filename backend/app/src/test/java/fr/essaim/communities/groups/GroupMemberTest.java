package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.groups.WorkingGroupFixtures.appoint;
import static fr.essaim.communities.groups.WorkingGroupFixtures.group;
import static fr.essaim.communities.groups.WorkingGroupFixtures.ledBy;
import static fr.essaim.communities.groups.WorkingGroupFixtures.sit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class GroupMemberTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api lead = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private UUID group = new UUID(0, 1);

    @BeforeEach
    void aGroupOfAnOpenCommunity() {
        community = community("Carrefour", "PUBLIC", "OPEN", facilitator);
        join(lead, community);
        group = ledBy(lead, community, "Coopération");
    }

    @Test
    void whoFollowsALinkJoinsCommunityAndGroupInOneStep() {
        member.get("working-groups/" + group).then().body("actions", contains("JOIN", "READ_MEMBERS"));

        UUID seat = sit(member, group);

        member.get("working-group-members/" + seat)
                .then()
                .statusCode(200)
                .body("group.name", is("Coopération"))
                .body("lead", is(false))
                .body("actions", contains("LEAVE"));
        member.get("communities/" + community).then().body("my.state", is("ACTIVE"));
        member.get("working-groups/" + group)
                .then()
                .body("mySeatId", is(seat.toString()))
                .body("memberCount", is(2))
                .body("actions", contains("LEAVE", "READ_MEMBERS", "ADD_OUTPUT"));
    }

    @Test
    void joiningTwiceAtOnceGivesOneSeat() {
        member.get("me");
        var seats =
                IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> sit(member, group)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .distinct()
                        .toList();

        assertThat(seats).hasSize(1);
        member.get("working-groups/" + group).then().body("memberCount", is(2));
    }

    @ParameterizedTest
    @CsvSource({"ON_REQUEST, join-on-request, REQUEST", "INVITATION, join-by-invitation, ''"})
    void aCommunityThatIsNotOpenSaysHowOneGetsIn(String policy, String fault, String action) {
        UUID closed = group(community("Fermée", "PUBLIC", policy, facilitator), "Intermédiation");

        member.request()
                .post("working-groups/" + closed + "/join")
                .then()
                .statusCode(422)
                .body("violations[0].code", is(fault));
        member.get("working-groups/" + closed)
                .then()
                .body("memberCount", is(0))
                .body("actions[0]", startsWith(action))
                .body("actions", hasSize(action.isEmpty() ? 1 : 2));
        assertThat(sit(facilitator, closed)).isNotNull();
    }

    @Test
    void nobodyJoinsAClosedGroup() {
        facilitator.act("working-groups/" + group, "close", Map.of("reason", "Fini"));

        member.request()
                .post("working-groups/" + group + "/join")
                .then()
                .statusCode(422)
                .body("violations[0].code", is("group-closed"));
        member.get("communities/" + community).then().body("my.state", nullValue());
    }

    @Test
    void whoLeavesMayComeBack() {
        UUID seat = sit(member, group);

        member.act("working-group-members/" + seat, "leave", Map.of())
                .then()
                .statusCode(200)
                .body("leftOn", notNullValue())
                .body("actions", hasSize(0));
        member.act("working-group-members/" + seat, "leave", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("seat-left"));
        assertThat(sit(member, group)).isEqualTo(seat);
        member.get("working-group-members/" + seat).then().body("leftOn", nullValue());
    }

    @Test
    void theLeadRemovesWithAReasonThatThePersonReads() {
        UUID seat = sit(member, group);
        Api other = newcomer();
        sit(other, group);
        Persons.show(member, "SIGNED_IN");

        other.act("working-group-members/" + seat, "remove", Map.of("reason", "Non"))
                .then()
                .statusCode(403);
        lead.act("working-group-members/" + seat, "remove", Map.of("reason", ""))
                .then()
                .statusCode(400);
        lead.act("working-group-members/" + seat, "remove", Map.of("reason", "A changé de métier"))
                .then()
                .statusCode(200);

        member.get("working-group-members/" + seat).then().body("reason", is("A changé de métier"));
        other.get("working-group-members/" + seat).then().statusCode(404);
        member.get("communities/" + community).then().body("my.state", is("ACTIVE"));
    }

    @Test
    void theLeadOfAnActiveGroupHandsItOverFirst() {
        UUID seat = sit(lead, group);
        sit(member, group);

        lead.act("working-group-members/" + seat, "leave", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("group-needs-lead"));
        facilitator
                .act("working-group-members/" + seat, "remove", Map.of("reason", "Non"))
                .then()
                .statusCode(409);
        appoint(group, member);
        lead.act("working-group-members/" + seat, "leave", Map.of()).then().statusCode(200);
        staff.get("working-groups/" + group)
                .then()
                .body("lead.id", is(Persons.id(member).toString()))
                .body("memberCount", is(1));
    }

    @Test
    void theLeadOfAPausedGroupLeavesItWithoutOne() {
        facilitator.act("working-groups/" + group, "pause", Map.of("reason", "Été"));

        lead.act("working-group-members/" + sit(lead, group), "leave", Map.of())
                .then()
                .statusCode(200);

        staff.get("working-groups/" + group).then().body("lead", nullValue()).body("state", is("PAUSED"));
        staff.act("working-groups/" + group, "activate", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("group-needs-lead"));
    }

    @Test
    void whoLeavesTheCommunityLeavesItsGroupsAndTheirGroupWaits() {
        UUID led = ledBy(lead, community, "Formation");
        sit(member, led);
        UUID stay = join(member, community);
        UUID stayOfLead = join(lead, community);

        member.act("memberships/" + stay, "leave", Map.of()).then().statusCode(200);
        staff.get("working-groups/" + led).then().body("memberCount", is(1)).body("state", is("ACTIVE"));
        lead.act("memberships/" + stayOfLead, "leave", Map.of()).then().statusCode(200);
        staff.get("working-groups/" + led)
                .then()
                .body("memberCount", is(0))
                .body("lead", nullValue())
                .body("state", is("PAUSED"))
                .body("leadLost", is(true))
                .body("reason", nullValue());
    }

    @Test
    void whoIsSuspendedLeadsNoMore() {
        facilitator
                .act("memberships/" + join(lead, community), "suspend", Map.of("reason", "Charte"))
                .then()
                .statusCode(200);

        staff.get("working-groups/" + group)
                .then()
                .body("memberCount", is(1))
                .body("lead", nullValue())
                .body("state", is("PAUSED"));
    }

    @Test
    void peopleAreFoundAsTheyChose() {
        Api hidden = newcomer();
        sit(hidden, group);
        Persons.show(hidden, "NOBODY");
        sit(member, group);
        Persons.show(member, "MY_COMMUNITIES");
        Persons.show(lead, "SIGNED_IN");
        String members = "working-groups/" + group + "/members";

        newcomer().get(members).then().body("items.person.id", contains(id(lead)));
        member.get(members + "?sort=joinedOn").then().body("items", hasSize(2));
        facilitator.get(members + "?sort=-joinedOn").then().body("items", hasSize(3));
        lead.get(members).then().body("items", hasSize(3)).body("items[0].group.id", is(group.toString()));
        Api.anonymous().get(members).then().statusCode(401);
    }

    private static String id(Api person) {
        return Persons.id(person).toString();
    }
}
