package fr.essaim.communities.memberships;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees whom among the members of a community. */
@HttpTest
class MemberListTest {
    private final Api facilitator = person("Fanny", "Aster");
    private final Api found = person("Sarah", "Bleuet");
    private final Api near = person("Nina", "Cosmos");
    private final Api hidden = person("Hugo", "Dahlia");
    private final Api stranger = newcomer();

    private UUID community = new UUID(0, 0);

    private static Api person(String givenName, String familyName) {
        return Api.as(Tokens.person(UUID.randomUUID() + "@example.org", givenName, familyName));
    }

    @BeforeEach
    void fourMembers() {
        Persons.show(facilitator, "MY_COMMUNITIES");
        Persons.show(found, "SIGNED_IN");
        Persons.show(near, "MY_COMMUNITIES");
        Persons.show(hidden, "NOBODY");
        community = community("Cercle", "PUBLIC", "OPEN", facilitator);
        Stream.of(found, near, hidden).forEach(person -> join(person, community));
    }

    private void sees(Api reader, String... names) {
        reader.get(members())
                .then()
                .statusCode(200)
                .body("items.person.displayName", containsInAnyOrder(names))
                .body("total.value", is(names.length));
        String csv = reader.request().accept("text/csv").get(members()).asString();
        assertThat(csv.lines()).hasSize(names.length + 1);
        Stream.of(names).forEach(name -> assertThat(csv).contains(name));
    }

    private String members() {
        return "communities/" + community + "/members";
    }

    @Test
    void peopleAreSeenAsTheyChose() {
        sees(stranger, "Sarah Bleuet");
        sees(found, "Fanny Aster", "Sarah Bleuet", "Nina Cosmos");
        sees(hidden, "Fanny Aster", "Sarah Bleuet", "Nina Cosmos", "Hugo Dahlia");
        sees(facilitator, "Fanny Aster", "Sarah Bleuet", "Nina Cosmos", "Hugo Dahlia");
        sees(Api.as(Tokens.staff()), "Fanny Aster", "Sarah Bleuet", "Nina Cosmos", "Hugo Dahlia");
        Api.anonymous().get(members()).then().statusCode(401);
        Api.as(Tokens.service("partner-communities", "communities:write"))
                .get(members())
                .then()
                .statusCode(403);
        Api.anonymous().get("communities/" + community).then().body("memberCount", is(4));
    }

    @Test
    void aSuspendedMemberSeesWhatAStrangerSees() {
        UUID id = join(near, community);
        facilitator.act("memberships/" + id, "suspend", Map.of("reason", "Charte"));

        sees(near, "Sarah Bleuet", "Nina Cosmos");
        sees(found, "Fanny Aster", "Sarah Bleuet");
        facilitator.get(members() + "?state=SUSPENDED").then().body("items", hasSize(1));
        found.get(members() + "?state=SUSPENDED").then().body("items", hasSize(0));
        found.get("memberships/" + id).then().statusCode(404);
    }

    @Test
    void aDeactivatedPersonIsSeenByFacilitatorsOnly() {
        Api.as(Tokens.admin())
                .act("people/" + Persons.id(found), "deactivate", Map.of("reason", "Parti"))
                .then()
                .statusCode(200);

        sees(stranger);
        sees(near, "Fanny Aster", "Nina Cosmos");
        facilitator.get(members()).then().body("items", hasSize(4));
    }

    @Test
    void theListFilters() {
        UUID organisation = CommunityFixtures.organisation();
        Persons.employ(found, organisation, "TEACHER");

        facilitator.get(members() + "?q=bléuet").then().body("items", hasSize(1));
        facilitator
                .get(members() + "?role=FACILITATOR")
                .then()
                .body("items.person.displayName", is(List.of("Fanny Aster")));
        facilitator.get(members() + "?occupation=TEACHER").then().body("items.occupation", is(List.of("TEACHER")));
        facilitator
                .get(members() + "?organisationId=" + organisation)
                .then()
                .body("items.organisation.name", is(List.of("Porteuse")));
        facilitator.get(members() + "?state=LEFT").then().body("items", hasSize(0));
        facilitator
                .get(members() + "?size=2&sort=-joinedOn")
                .then()
                .body("items", hasSize(2))
                .body("total.value", is(4));
    }

    @Test
    void theReasonsOfOthersAreNotForMembers() {
        UUID id = join(near, community);
        facilitator.act("memberships/" + id, "suspend", Map.of("reason", "Charte"));
        facilitator.act("memberships/" + id, "reinstate", Map.of());

        found.get("memberships/" + id).then().statusCode(200).body("reason", nullValue());
    }

    @Test
    void listAndPageCostTheSameStatementsWhateverTheirSize() {
        UUID id = join(found, community);
        found.get(members());

        assertThat(Statements.leastDuring(() -> found.get(members() + "?size=1")))
                .isEqualTo(2);
        assertThat(Statements.leastDuring(() -> found.get(members()))).isEqualTo(2);
        assertThat(Statements.leastDuring(() -> found.get("memberships/" + id))).isEqualTo(1);
    }
}
