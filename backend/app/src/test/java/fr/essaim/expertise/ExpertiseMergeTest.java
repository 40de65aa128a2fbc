package fr.essaim.expertise;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.expertise.ExpertiseFixtures.MINE;
import static fr.essaim.expertise.ExpertiseFixtures.claim;
import static fr.essaim.expertise.ExpertiseFixtures.draft;
import static fr.essaim.expertise.ExpertiseFixtures.drop;
import static fr.essaim.expertise.ExpertiseFixtures.expert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two topics become one, and nobody loses what they claim. */
@HttpTest
class ExpertiseMergeTest {
    private final Api staff = Api.as(Tokens.staff());

    private UUID kept = new UUID(0, 0);
    private UUID gone = new UUID(0, 0);

    @BeforeEach
    void twoTopics() {
        String scheme = TopicFixtures.scheme(staff);
        kept = staff.create("topics", TopicFixtures.draft(scheme, "Vélo"));
        gone = staff.create("topics", TopicFixtures.draft(scheme, "Bicyclette"));
    }

    private Response merge() {
        return staff.act("topics/" + gone, "merge", Map.of("intoId", kept));
    }

    @Test
    void claimsFollow() {
        Api ada = expert("Ada", "Aster", gone);
        String before = ada.get(MINE).header("ETag");

        merge().then().statusCode(200);

        ada.get(MINE)
                .then()
                .body("claims.topic.id", contains(kept.toString()))
                .body("claims.level", contains("EXPERIENCED"))
                .body("listed", is(true));
        newcomer().get("expertise?topicId=" + kept).then().body("items.person.displayName", contains("Ada Aster"));
        // Whoever read before the merge reads again before they write.
        ada.request()
                .contentType(ContentType.JSON)
                .header("If-Match", before)
                .body(draft("EXPERT", null))
                .put(MINE + "/claims/" + kept)
                .then()
                .statusCode(412);
        // Whoever still holds the old id claims the new topic.
        claim(ada, gone, "EXPERT").then().statusCode(200).body("claims.topic.id", contains(kept.toString()));
        drop(ada, gone).then().statusCode(200).body("claims", empty());
    }

    @Test
    void ofTwoClaimsTheHigherLevelStays() {
        Api high = newcomer();
        claim(high, gone, draft("EXPERT", "Le haut."));
        claim(high, kept, draft("LEARNING", "Le bas."));
        Api low = newcomer();
        claim(low, gone, draft("LEARNING", "Le bas."));
        claim(low, kept, draft("PRACTISING", null));

        merge().then().statusCode(200);

        high.get(MINE)
                .then()
                .body("claims", hasSize(1))
                .body("claims[0].level", is("EXPERT"))
                .body("claims[0].sentence", is("Le haut."));
        low.get(MINE)
                .then()
                .body("claims", hasSize(1))
                .body("claims[0].level", is("PRACTISING"))
                .body("claims[0].sentence", is("Le bas."));
    }

    @Test
    void whoClaimsOrDropsDuringAMergeIsLeftWithOneTopic() {
        for (int round = 0; round < 4; round++) {
            twoTopics();
            Api ada = newcomer();
            claim(ada, gone, "EXPERT").then().statusCode(200);

            var merging = CompletableFuture.supplyAsync(() -> merge().statusCode());
            boolean drops = round % 2 == 0;
            var writing = CompletableFuture.supplyAsync(
                    () -> (drops ? drop(ada, gone) : claim(ada, gone, "LEARNING")).statusCode());

            assertThat(merging.join()).isEqualTo(200);
            assertThat(writing.join()).isIn(200, 412);
            ada.get(MINE).then().body("claims.topic.id.every { it == '" + kept + "' }", is(true));
        }
    }
}
