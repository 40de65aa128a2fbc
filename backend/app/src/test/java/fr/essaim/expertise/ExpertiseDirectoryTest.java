package fr.essaim.expertise;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.expertise.ExpertiseFixtures.claim;
import static fr.essaim.expertise.ExpertiseFixtures.consent;
import static fr.essaim.expertise.ExpertiseFixtures.draft;
import static fr.essaim.expertise.ExpertiseFixtures.expert;
import static fr.essaim.expertise.ExpertiseFixtures.person;
import static fr.essaim.expertise.ExpertiseFixtures.topic;
import static fr.essaim.expertise.ExpertiseFixtures.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Statements;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who finds whom in the directory of expertise, and by what. */
@HttpTest
class ExpertiseDirectoryTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api admin = Api.as(Tokens.admin());
    private final Api reader = newcomer();

    private UUID topic = new UUID(0, 0);

    @BeforeEach
    void aTopic() {
        topic = topic("Coopération");
    }

    /** The names on a page, in its total and in its export are the same. */
    private void finds(Api reader, String filters, String... names) {
        String path = "expertise?topicId=" + topic + filters;
        reader.get(path)
                .then()
                .statusCode(200)
                .body("items.person.displayName", is(List.of(names)))
                .body("total.value", is(names.length));
        String csv = reader.request().accept("text/csv").get(path).asString();
        assertThat(csv.lines().skip(1).map(line -> line.split(";")[1])).containsExactly(names);
    }

    @Test
    void withdrawnConsentHidesEverywhereAtOnce() {
        Api ada = expert("Ada", "Aster", topic);
        UUID id = Persons.id(ada);
        UUID community = community("Cercle", "PUBLIC", "OPEN", staff);
        join(ada, community);
        String page = "expertise/" + id;
        String tag = reader.get(page).then().statusCode(200).extract().header("ETag");
        for (String filters : List.of("", "&q=ada aster", "&level=EXPERIENCED", "&communityId=" + community)) {
            finds(reader, filters, "Ada Aster");
        }

        withdraw(ada);

        for (Api each : List.of(reader, staff, admin, ada)) {
            finds(each, "");
            finds(each, "&q=ada aster");
            finds(each, "&level=EXPERIENCED");
            finds(each, "&communityId=" + community);
            each.get(page).then().statusCode(404);
        }
        reader.request().header("If-None-Match", tag).get(page).then().statusCode(404);
        consent(ada);
        finds(reader, "", "Ada Aster");
    }

    @Test
    void peopleAreFoundAsTheyChose() {
        Api near = expert("Nina", "Cosmos", topic);
        Persons.show(near, "MY_COMMUNITIES");
        Api hidden = expert("Hugo", "Dahlia", topic);
        Persons.show(hidden, "NOBODY");
        expert("Sarah", "Bleuet", topic);
        Api silent = person("Sila", "Erable");
        Persons.show(silent, "SIGNED_IN");
        claim(silent, topic, "EXPERT").then().statusCode(200);
        UUID community = community("Cercle", "MEMBERS_ONLY", "OPEN", staff);

        finds(reader, "", "Sarah Bleuet");
        finds(staff, "", "Sarah Bleuet");
        staff.post("communities/" + community + "/invitations", Map.of("email", email(reader)))
                .then()
                .statusCode(201);
        staff.post("communities/" + community + "/invitations", Map.of("email", email(near)))
                .then()
                .statusCode(201);
        join(reader, community);
        finds(reader, "", "Sarah Bleuet");
        UUID stay = join(near, community);
        finds(reader, "", "Sarah Bleuet", "Nina Cosmos");
        finds(near, "", "Sarah Bleuet", "Nina Cosmos");
        finds(hidden, "", "Sarah Bleuet");
        staff.act("memberships/" + stay, "suspend", Map.of("reason", "Essai"))
                .then()
                .statusCode(200);
        finds(reader, "", "Sarah Bleuet");
    }

    private static String email(Api person) {
        return person.get("me").then().extract().path("email");
    }

    @Test
    void visitorsAndPartnersFindNobody() {
        UUID id = Persons.id(expert("Ada", "Aster", topic));
        for (String path : List.of("expertise", "expertise/" + id)) {
            Api.anonymous().get(path).then().statusCode(401);
            Api.as(Tokens.service("partner-agenda", "read")).get(path).then().statusCode(403);
        }
    }

    @Test
    void whoseAccountIsClosedIsFoundNoLonger() {
        Api ada = expert("Ada", "Aster", topic);
        UUID id = Persons.id(ada);
        finds(reader, "", "Ada Aster");
        admin.act("people/" + id, "deactivate", Map.of("reason", "Essai"))
                .then()
                .statusCode(200);
        finds(reader, "");
        reader.get("expertise/" + id).then().statusCode(404);
        admin.act("people/" + id, "reactivate", Map.of()).then().statusCode(200);
        finds(reader, "", "Ada Aster");
    }

    @Test
    void theFiltersNarrowAndFollowTheProfile() {
        UUID employer = CommunityFixtures.organisation();
        Api ada = expert("Ada", "Aster", topic);
        Persons.employ(ada, employer, "CEPJ");
        Api bea = expert("Béa", "Bleuet", topic);
        claim(bea, topic, draft("EXPERT", "Cent fois."));
        UUID other = topic("Ailleurs");
        claim(bea, other, "LEARNING");

        finds(reader, "", "Ada Aster", "Béa Bleuet");
        finds(reader, "&sort=-name", "Béa Bleuet", "Ada Aster");
        finds(reader, "&occupation=CEPJ", "Ada Aster");
        finds(reader, "&occupation=CEPJ&occupation=CTPS", "Ada Aster");
        finds(reader, "&q=bea", "Béa Bleuet");
        finds(reader, "&level=EXPERT", "Béa Bleuet");
        finds(reader, "&level=LEARNING");
        reader.get("expertise?level=LEARNING&topicId=" + other)
                .then()
                .body("items.person.displayName", contains("Béa Bleuet"));
        Persons.employ(ada, employer, "CTPS");
        finds(reader, "&occupation=CEPJ");
        finds(reader, "&occupation=CTPS", "Ada Aster");
        Persons.revise(ada, Map.of("familyName", "Zinnia"));
        finds(reader, "", "Béa Bleuet", "Ada Zinnia");
        reader.get("expertise?q=bea&topicId=" + topic)
                .then()
                .body("items[0].claims.level", contains("EXPERT", "LEARNING"))
                .body("items[0].claims.sentence[0]", is("Cent fois."))
                .body("items[0].distanceKm", nullValue());
    }

    @Test
    void aBroaderTopicFindsThoseWhoClaimNarrowerOnes() {
        String scheme = TopicFixtures.scheme(staff);
        UUID top = staff.create("topics", TopicFixtures.draft(scheme, "Large"));
        UUID narrow = staff.create("topics", TopicFixtures.draft(scheme, "Précis", top));
        expert("Ada", "Aster", narrow);

        topic = top;
        finds(reader, "", "Ada Aster");
        topic = narrow;
        finds(reader, "", "Ada Aster");
    }

    @Test
    void aTopicThatMovesTakesItsPeopleAlong() {
        String scheme = TopicFixtures.scheme(staff);
        UUID former = staff.create("topics", TopicFixtures.draft(scheme, "Avant"));
        UUID latter = staff.create("topics", TopicFixtures.draft(scheme, "Après"));
        UUID middle = staff.create("topics", TopicFixtures.draft(scheme, "Milieu", former));
        expert("Ada", "Aster", staff.create("topics", TopicFixtures.draft(scheme, "Précis", middle)));

        staff.put("topics/" + middle, TopicFixtures.draft(scheme, "Milieu", latter))
                .then()
                .statusCode(200);

        topic = former;
        finds(reader, "");
        topic = latter;
        finds(reader, "", "Ada Aster");
        topic = middle;
        finds(reader, "", "Ada Aster");
    }

    @Test
    void whoWithdrawsWhileTheirProfileChangesIsGone() {
        Api ada = expert("Ada", "Aster", topic);
        for (int round = 0; round < 6; round++) {
            consent(ada);
            Map<String, Object> draft = Persons.draft(ada, Map.of("occupation", round % 2 == 0 ? "CEPJ" : "CTPS"));
            draft.put("directoryVisibility", "SIGNED_IN");

            var changing =
                    CompletableFuture.supplyAsync(() -> ada.put("me", draft).statusCode());
            var withdrawing = CompletableFuture.runAsync(() -> withdraw(ada));

            assertThat(changing.join()).isEqualTo(200);
            withdrawing.join();
            finds(reader, "");
        }
    }

    @Test
    void theMembersOfACommunityAreFoundAsItsListShowsThem() {
        UUID open = community("Ouverte", "PUBLIC", "OPEN", staff);
        UUID shared = community("Partagée", "PUBLIC", "OPEN", staff);
        UUID secret = community("Réservée", "MEMBERS_ONLY", "INVITATION", staff);
        Api near = expert("Nina", "Cosmos", topic);
        Persons.show(near, "MY_COMMUNITIES");
        join(near, open);
        join(near, shared);
        join(reader, shared);

        finds(reader, "", "Nina Cosmos");
        finds(reader, "&communityId=" + shared, "Nina Cosmos");
        // That she is in the other one too she shows to its members alone.
        finds(reader, "&communityId=" + open);
        reader.get("expertise?communityId=" + secret).then().statusCode(404);
    }

    @Test
    void pagesFollowOneAnotherInAFixedNumberOfStatements() {
        for (String name : List.of("Aster", "Bleuet", "Cosmos")) {
            expert("Ada", name, topic);
        }
        String path = "expertise?size=2&topicId=" + topic;
        String next = reader.get(path)
                .then()
                .body("items.person.displayName", contains("Ada Aster", "Ada Bleuet"))
                .extract()
                .path("next");
        reader.get(path + "&after=" + next)
                .then()
                .body("items.person.displayName", contains("Ada Cosmos"))
                .body("next", nullValue());
        assertThat(Statements.leastDuring(() -> reader.get(path))).isEqualTo(1);
    }
}
