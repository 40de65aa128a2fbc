package fr.essaim.expertise;

import static fr.essaim.expertise.ExpertiseFixtures.CONSENT;
import static fr.essaim.expertise.ExpertiseFixtures.MINE;
import static fr.essaim.expertise.ExpertiseFixtures.claim;
import static fr.essaim.expertise.ExpertiseFixtures.consent;
import static fr.essaim.expertise.ExpertiseFixtures.draft;
import static fr.essaim.expertise.ExpertiseFixtures.drop;
import static fr.essaim.expertise.ExpertiseFixtures.topic;
import static fr.essaim.expertise.ExpertiseFixtures.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import fr.essaim.topics.TopicFixtures;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody says of themselves, and whether they agree to be found by it. */
@HttpTest
class MyExpertiseTest {
    private final Api staff = Api.as(Tokens.staff());
    private final Api me = CommunityFixtures.newcomer();

    @Test
    void nothingIsSaidAndNobodyIsFoundAtFirst() {
        me.get(MINE)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("consent.given", is(false))
                .body("consent.givenAt", nullValue())
                .body("listed", is(false))
                .body("claims", empty())
                .body("evidence.resources", is(0))
                .body("actions", contains("CLAIM", "CONSENT"));
    }

    @Test
    void aClaimIsWrittenRewrittenAndTakenBack() {
        UUID topic = topic("Diagnostic partagé");
        UUID other = topic("Animation");

        claim(me, topic, draft("PRACTISING", "  Deux diagnostics,\n en zone rurale. "))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("claims.topic.prefLabel.fr", contains("Diagnostic partagé"))
                .body("claims.level", contains("PRACTISING"))
                .body("claims.sentence", contains("Deux diagnostics, en zone rurale."))
                .body("listed", is(false));
        claim(me, other, "EXPERIENCED").then().body("claims.topic.id", contains(other.toString(), topic.toString()));
        claim(me, topic, draft("EXPERT", " ")).then().body("claims.level", contains("EXPERT", "EXPERIENCED"));
        me.get(MINE).then().body("claims[0].sentence", nullValue()).body("version", is(3));
        drop(me, other).then().statusCode(200).body("claims.topic.id", contains(topic.toString()));
        drop(me, other).then().statusCode(404);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        UUID topic = topic("Refusé");
        claim(me, UUID.randomUUID(), "EXPERT").then().statusCode(404);
        claim(me, topic, draft("EXPERT", "x".repeat(301)))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/sentence"));
        claim(me, topic, "GOD").then().statusCode(400);
        staff.act("topics/" + topic, "deprecate", Map.of("reason", "Vieilli"))
                .then()
                .statusCode(200);
        claim(me, topic, "EXPERT").then().statusCode(422).body("violations.code", contains("topic-deprecated"));
        me.request()
                .contentType(ContentType.JSON)
                .body(draft("EXPERT", null))
                .put(MINE + "/claims/" + topic)
                .then()
                .statusCode(428);
        me.get(MINE).then().body("version", is(0)).body("claims", empty());
    }

    @Test
    void aTopicThatWentOutOfUseMayStillBeClaimedByWhoDid() {
        UUID topic = topic("Vieillit");
        claim(me, topic, "PRACTISING").then().statusCode(200);
        staff.act("topics/" + topic, "deprecate", Map.of("reason", "Vieilli"))
                .then()
                .statusCode(200);

        claim(me, topic, "EXPERT").then().statusCode(200).body("claims.level", contains("EXPERT"));
    }

    @Test
    void fortyTopicsAreEnoughForAnybody() {
        String scheme = TopicFixtures.scheme(staff);
        List<UUID> topics = IntStream.range(0, 41)
                .mapToObj(i -> staff.create("topics", TopicFixtures.draft(scheme, "Sujet " + i)))
                .toList();
        topics.subList(0, 40)
                .forEach(topic -> claim(me, topic, "LEARNING").then().statusCode(200));

        claim(me, topics.getLast(), "LEARNING")
                .then()
                .statusCode(422)
                .body("violations.code", contains("too-many-claims"));
        claim(me, topics.getFirst(), "EXPERT").then().statusCode(200).body("claims", hasSize(40));
    }

    @Test
    void ofTwoWritersNoneOverwritesTheOtherUnseen() {
        UUID topic = topic("Disputé");
        for (int round = 0; round < 3; round++) {
            String tag = me.get(MINE).header("ETag");
            var both = Stream.of("LEARNING", "EXPERT")
                    .map(level -> CompletableFuture.supplyAsync(() -> me.request()
                            .contentType(ContentType.JSON)
                            .header("If-Match", tag)
                            .body(draft(level, null))
                            .put(MINE + "/claims/" + topic)
                            .statusCode()))
                    .toList();
            assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
        }
        me.get(MINE).then().body("version", is(3));
    }

    @Test
    void consentIsDatedAndGivingItTwiceKeepsTheDate() {
        Response given = me.request().put(CONSENT);
        given.then()
                .statusCode(200)
                .body("consent.given", is(true))
                .body("consent.givenAt", notNullValue())
                .body("actions", contains("CLAIM", "WITHDRAW"));
        String date = given.path("consent.givenAt");
        me.request().put(CONSENT).then().body("consent.givenAt", is(date)).body("version", is(1));

        me.request()
                .delete(CONSENT)
                .then()
                .statusCode(200)
                .body("consent.given", is(false))
                .body("consent.givenAt", is(date))
                .body("consent.withdrawnAt", notNullValue());
        me.request().delete(CONSENT).then().statusCode(200).body("version", is(2));
        me.request().put(CONSENT).then().body("consent.given", is(true)).body("consent.withdrawnAt", nullValue());
    }

    @Test
    void oneIsListedWithConsentAndAClaimAndAVisibilityThatLetsOneBeFound() {
        UUID topic = topic("Trois conditions");
        Persons.show(me, "SIGNED_IN");
        consent(me);
        me.get(MINE).then().body("listed", is(false));
        claim(me, topic, "EXPERT").then().body("listed", is(true));
        Persons.show(me, "NOBODY");
        me.get(MINE).then().body("listed", is(false)).body("directoryVisibility", is("NOBODY"));
        Persons.show(me, "MY_COMMUNITIES");
        me.get(MINE).then().body("listed", is(true));
        drop(me, topic).then().body("listed", is(false));
        claim(me, topic, "EXPERT").then().body("listed", is(true));
        withdraw(me);
        me.get(MINE).then().body("listed", is(false)).body("claims", hasSize(1));
    }

    @Test
    void theTrailKeepsWhatWasSaidAndAgreedTo() {
        UUID id = Persons.id(me);
        claim(me, topic("Tracé"), draft("EXPERT", "Tracé."));
        consent(me);
        withdraw(me);

        Api.as(Tokens.admin())
                .get("audit-entries?subjectKind=EXPERTISE_PROFILE&subjectId=" + id)
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "EXPERTISE_PROFILE_CONSENT_WITHDRAWN",
                                "EXPERTISE_PROFILE_CONSENT_GIVEN",
                                "EXPERTISE_PROFILE_CLAIM_WRITTEN"))
                .body("items.actor.id", hasItem(id.toString()));
    }

    @Test
    void onlyPeopleKnowSomething() {
        Api.anonymous().get(MINE).then().statusCode(401);
        Api.as(Tokens.service("partner-agenda", "read")).get(MINE).then().statusCode(403);
    }
}
