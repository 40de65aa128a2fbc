package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.communities.CommunityFixtures.with;
import static fr.essaim.communities.groups.WorkingGroupFixtures.draft;
import static fr.essaim.communities.groups.WorkingGroupFixtures.group;
import static fr.essaim.communities.groups.WorkingGroupFixtures.ledBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class WorkingGroupTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    private UUID community = new UUID(0, 0);
    private String groups = "";

    @BeforeEach
    void anOpenCommunity() {
        community = community("Carrefour", "PUBLIC", "OPEN", facilitator);
        groups = "communities/" + community + "/working-groups";
        join(member, community);
        Persons.show(member, "SIGNED_IN");
    }

    @Test
    void aGroupIsFormedWithALeadWhoSitsInIt() {
        UUID group = facilitator.create(groups, with(draft("Coopération"), "leadId", Persons.id(member)));

        facilitator
                .get("working-groups/" + group)
                .then()
                .statusCode(200)
                .body("name", is("Coopération"))
                .body("state", is("FORMING"))
                .body("lead.id", is(Persons.id(member).toString()))
                .body("memberCount", is(1))
                .body("community.name", is("Carrefour"))
                .body(
                        "actions",
                        contains("UPDATE", "ACTIVATE", "CLOSE", "APPOINT_LEAD", "JOIN", "READ_MEMBERS", "ADD_OUTPUT"));
        member.get("working-groups/" + group)
                .then()
                .body("actions", contains("UPDATE", "ACTIVATE", "APPOINT_LEAD", "LEAVE", "READ_MEMBERS", "ADD_OUTPUT"));
        Api.anonymous()
                .get("working-groups/" + group)
                .then()
                .statusCode(200)
                .body("lead", nullValue())
                .body("actions", hasSize(0));
    }

    @Test
    void onlyMembersOfTheCommunityLead() {
        UUID stranger = Persons.id(newcomer());
        UUID group = group(community, "Sans tête");

        facilitator
                .post(groups, with(draft("Sans tête"), "leadId", stranger))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/leadId"))
                .body("violations[0].code", is("not-a-member"));
        facilitator
                .act("working-groups/" + group, "appoint-lead", Map.of("personId", stranger))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/personId"))
                .body("violations[0].code", is("not-a-member"));
        facilitator.get("working-groups/" + group).then().body("memberCount", is(0));
    }

    @Test
    void aGroupIsActiveWithALeadOnly() {
        UUID group = group(community, "Intermédiation");

        facilitator
                .act("working-groups/" + group, "activate", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("group-needs-lead"));
        facilitator.act("working-groups/" + group, "appoint-lead", Map.of("personId", Persons.id(member)));
        facilitator
                .act("working-groups/" + group, "activate", Map.of())
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("lead.id", is(Persons.id(member).toString()));
    }

    @Test
    void theLeadPausesAndTakesUpAndFacilitatorsClose() {
        String group = "working-groups/" + ledBy(member, community, "Formation");

        member.act(group, "pause", Map.of("reason", " ")).then().statusCode(400);
        member.act(group, "pause", Map.of("reason", "Après le séminaire"))
                .then()
                .statusCode(200)
                .body("state", is("PAUSED"))
                .body("reason", is("Après le séminaire"));
        member.act(group, "pause", Map.of("reason", "Encore"))
                .then()
                .statusCode(409)
                .body("from", is("PAUSED"))
                .body("to", is("PAUSED"));
        member.act(group, "activate", Map.of()).then().statusCode(200).body("reason", nullValue());
        member.act(group, "close", Map.of("reason", "Fini")).then().statusCode(403);
        facilitator
                .act(group, "close", Map.of("reason", "Mandat rempli"))
                .then()
                .statusCode(200)
                .body("state", is("CLOSED"))
                .body("actions", contains("REOPEN", "READ_MEMBERS"));
        facilitator
                .put(group, draft("Autre nom"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("group-closed"));
        facilitator.act(group, "reopen", Map.of()).then().statusCode(200).body("state", is("FORMING"));
    }

    @Test
    void theMandateIsRevisedByThoseWhoMayAndTheLeadIsNotChangedThatWay() {
        UUID id = ledBy(member, community, "Participation");
        String group = "working-groups/" + id;
        Api other = newcomer();
        join(other, community);

        other.put(group, draft("Volé")).then().statusCode(403);
        member.put(group, with(draft("Participation"), "leadId", Persons.id(other)))
                .then()
                .statusCode(400)
                .body("violations[0].code", is("creation-only"));
        member.put(group, draft("Participation des habitants"))
                .then()
                .statusCode(200)
                .body("name", is("Participation des habitants"));
        member.request()
                .contentType("application/json")
                .header("If-Match", "\"0-0\"")
                .body(draft("Périmé"))
                .put(group)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "mandate"})
    void aGroupNeedsANameAndAMandate(String field) {
        facilitator
                .post(groups, with(draft("Vide"), field, " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("/" + field));
    }

    @Test
    void theMandateIsRichTextThatHarmsNobody() {
        String group = "working-groups/" + group(community, "Texte");

        facilitator
                .put(group, with(draft("Texte"), "mandate", "# But\n\n<script>alert(1)</script> *oui*"))
                .then()
                .statusCode(200)
                .body("renderedMandate.nodes.type", contains("HEADING", "PARAGRAPH"))
                .body("renderedMandate.nodes[1].children[0].text", is("<script>alert(1)</script> "));
        member.get(groups).then().body("items[0].renderedMandate", nullValue());
        for (String harm : List.of("[x](javascript:alert(1))", ">".repeat(5_000), "[x]: https://example.org")) {
            facilitator
                    .put(group, with(draft("Texte"), "mandate", harm))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", is("/mandate"));
        }
    }

    @Test
    void groupsAreListedWithoutClosedOnes() {
        UUID first = ledBy(member, community, "Innovation");
        UUID second = group(community, "Coopération");
        UUID closed = group(community, "Archives");
        facilitator.act("working-groups/" + closed, "close", Map.of("reason", "Fini"));

        Api.anonymous()
                .get(groups)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()));
        member.get(groups + "?mine=true").then().body("items.id", contains(first.toString()));
        member.get(groups + "?state=CLOSED").then().body("items.id", contains(closed.toString()));
        member.get(groups + "?q=cooperation").then().body("items.id", contains(second.toString()));
        assertThat(member.request()
                        .accept("text/csv")
                        .get(groups + "?sort=-name")
                        .asString()
                        .lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("mandate;lead;state");
    }

    @Test
    void groupsOfAMembersOnlyCommunityAreHidden() {
        UUID group = group(community, "Cachée");
        revise(community, "visibility", "MEMBERS_ONLY");
        Api stranger = newcomer();

        for (String path : new String[] {
            groups,
            "working-groups/" + group,
            "working-groups/" + group + "/members",
            "working-groups/" + group + "/outputs"
        }) {
            stranger.get(path).then().statusCode(404);
            member.get(path).then().statusCode(200);
        }
        stranger.request().post("working-groups/" + group + "/join").then().statusCode(404);
    }

    @Test
    void nothingOfAnArchivedCommunityChanges() {
        String group = "working-groups/" + ledBy(member, community, "Gelée");
        staff.act("communities/" + community, "archive", Map.of("reason", "Fini"));

        member.get(group).then().body("actions", not(hasItems("UPDATE"))).body("actions", hasItems("LEAVE"));
        staff.act(group, "pause", Map.of("reason", "Non"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
        staff.post(groups, draft("Trop tard")).then().statusCode(422);
    }
}
