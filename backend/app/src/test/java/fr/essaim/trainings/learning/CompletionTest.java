package fr.essaim.trainings.learning;

import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.fill;
import static fr.essaim.trainings.TrainingFixtures.outline;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.TrainingFixtures.training;
import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Pdf;
import fr.essaim.testing.Tokens;
import fr.essaim.trainings.TrainingFixtures;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What finishing a training takes, and what it gives. */
@HttpTest
class CompletionTest {
    @Inject
    CompletionsJob job;

    private Api learner = Api.anonymous();

    @BeforeEach
    void somebody() {
        learner = Api.as(Tokens.person(UUID.randomUUID() + "@example.org", "Lina", "Apprenante"));
    }

    @Test
    void onlineWorkPresenceAndSharingMakeItTogether() {
        Api facilitator = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Partageuse", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(learner, community);
        UUID training = shared(community);
        String path = finish(learner, training);
        learner.get(path)
                .then()
                .body("state", equalTo("ACTIVE"), "percent", equalTo(100), "certificate", nullValue())
                .body("conditions.kind", contains("MODULES", "EVENTS", "CONTRIBUTIONS"))
                .body("conditions.done", contains(true, false, false));

        attended(learner, published(soon("communityId", community)));
        job.run();
        learner.get(path).then().body("state", equalTo("ACTIVE"), "conditions.done", contains(true, true, false));
        String contribution = "contributions/"
                + learner.create(
                        "communities/" + community + "/contributions",
                        Map.of("kind", "TESTIMONY", "title", "Chez nous", "text", "Ce qui a marché."));
        facilitator.act(contribution, "accept", Map.of()).then().statusCode(200);
        job.run();
        learner.get(path).then().body("state", equalTo("ACTIVE"));
        facilitator.act(contribution, "publish", Map.of()).then().statusCode(200);
        job.run();

        learner.get(path)
                .then()
                .body("state", equalTo("COMPLETED"), "certificate.code", notNullValue())
                .body("conditions.done", contains(true, true, true));
    }

    @Test
    void aLiveSessionIsDoneByBeingThere() {
        UUID community = CommunityFixtures.community("Vivante", "PUBLIC", "OPEN", CommunityFixtures.newcomer());
        CommunityFixtures.join(learner, community);
        String path = begin(learner, single("LIVE_SESSION", "communityId", community));
        String step = step(learner, path, "Faire");
        learner.request().post(step + "/done").then().statusCode(422).body("violations.code", contains("not-present"));

        attended(learner, published(soon("communityId", community)));

        learner.request().post(step + "/done").then().statusCode(200).body("state", equalTo("COMPLETED"));
    }

    @Test
    void aLiveSessionOfAnEventConfirmsItselfOnce() {
        UUID event = published(soon());
        UUID training = training("Une seule chose");
        String draft = draftOf(training);
        outline(draft, TrainingFixtures.module("Agir", List.of(), TrainingFixtures.activity("LIVE_SESSION", "Faire")))
                .then()
                .statusCode(200);
        String session = STAFF.get(draft).path("content.modules[0].activities[0].id");
        STAFF.put(
                        "training-activities/" + session,
                        Map.of("title", "Faire", "minutes", 10, "required", true, "eventId", event))
                .then()
                .statusCode(200);
        publish(draft).then().statusCode(200);
        String path = begin(learner, training);
        String other = begin(CommunityFixtures.newcomer(), training);
        job.run();
        learner.get(path).then().body("state", equalTo("ACTIVE"), "percent", equalTo(0));

        attended(learner, event);
        job.run();
        String version = learner.get(path)
                .then()
                .body("state", equalTo("COMPLETED"), "percent", equalTo(100), "certificate.code", notNullValue())
                .extract()
                .header("ETag");
        job.run();

        assertThat(learner.get(path).header("ETag")).isEqualTo(version);
        assertThat(other).isNotEqualTo(path);
        STAFF.get("trainings/" + training + "/board").then().body("figures.active", equalTo(1));
    }

    @Test
    void theCertificateIsIssuedAtOnceAndItsCheckRevealsThePaperAndNothingMore() {
        String path = finish(learner, single("PAGE"));
        String code = learner.get(path)
                .then()
                .body("state", equalTo("COMPLETED"))
                .extract()
                .path("certificate.code");
        Pdf paper = Pdf.of(learner.in("fr").get(path + "/certificate").then().statusCode(200));

        assertThat(paper.words()).contains("Lina Apprenante", "Une seule chose", "Certificat de formation");
        assertThat(paper.words()).contains("/certificats/" + code);
        Api.anonymous()
                .get("training-certificates/" + code)
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(2))
                .body("state", equalTo("GENUINE"))
                .body("certified", aMapWithSize(7))
                .body("certified.person", equalTo("Lina Apprenante"), "certified.versionNumber", equalTo(1));
        Api.anonymous().get("training-certificates/" + UUID.randomUUID()).then().statusCode(404);
        CommunityFixtures.newcomer().get(path + "/certificate").then().statusCode(404);
    }

    @Test
    void whoFinishedAndMovesOnIsGivenTheCertificateOfTheNewerVersionOnceItIsDone() {
        UUID training = single("PAGE");
        String path = finish(learner, training);
        String first = learner.get(path).path("certificate.code");
        STAFF.post("trainings/" + training + "/versions", Map.of()).then().statusCode(201);
        String draft = draftOf(training);
        outline(
                        draft,
                        TrainingFixtures.module(
                                "Agir",
                                List.of(),
                                TrainingFixtures.activity("PAGE", "Faire"),
                                TrainingFixtures.activity("PAGE", "Refaire")))
                .then()
                .statusCode(200);
        fill(draft);
        publish(draft).then().statusCode(200);

        learner.act(path, "move", Map.of()).then().statusCode(200).body("certificate.code", equalTo(first));
        learner.get("training-certificates/" + first).then().body("certified.versionNumber", equalTo(1));
        for (String title : List.of("Faire", "Refaire")) {
            learner.request().post(step(learner, path, title) + "/done").then().statusCode(200);
        }

        String second = learner.get(path)
                .then()
                .body("state", equalTo("COMPLETED"), "certificate.code", not(equalTo(first)))
                .extract()
                .path("certificate.code");
        Api.anonymous().get("training-certificates/" + second).then().body("certified.versionNumber", equalTo(2));
        Api.anonymous().get("training-certificates/" + first).then().body("state", equalTo("GENUINE"));
    }

    @Test
    void whatIsSharedLastGivesTheCertificateOfTheNewerVersionToo() {
        UUID community = CommunityFixtures.community("Revenue", "PUBLIC", "OPEN", CommunityFixtures.newcomer());
        CommunityFixtures.join(learner, community);
        UUID training = single("PAGE", "communityId", community);
        String path = finish(learner, training);
        String first = learner.get(path).path("certificate.code");
        STAFF.post("trainings/" + training + "/versions", Map.of()).then().statusCode(201);
        String draft = draftOf(training);
        ask(draft, List.of(Map.of("kind", "EVENTS", "count", 1)));
        publish(draft).then().statusCode(200);
        learner.act(path, "move", Map.of()).then().statusCode(200).body("percent", equalTo(100));
        job.run();
        learner.get(path).then().body("certificate.code", equalTo(first));

        attended(learner, published(soon("communityId", community)));
        job.run();

        String version = learner.get(path)
                .then()
                .body("certificate.code", not(equalTo(first)))
                .extract()
                .header("ETag");
        job.run();
        assertThat(learner.get(path).header("ETag")).isEqualTo(version);
    }

    @Test
    void aRevokedCertificateSaysSoAndNoMore() {
        String path = finish(learner, single("PAGE"));
        String check = "training-certificates/" + learner.get(path).path("certificate.code");

        learner.post(check + "/revoke", Map.of("reason", "Le mien.")).then().statusCode(403);
        STAFF.post(check + "/revoke", Map.of("reason", " ")).then().statusCode(400);
        STAFF.post(check + "/revoke", Map.of("reason", "Délivré par erreur."))
                .then()
                .statusCode(200);
        STAFF.post(check + "/revoke", Map.of("reason", "Encore.")).then().statusCode(409);

        Api.anonymous().get(check).then().body("state", equalTo("REVOKED"), "certified", nullValue());
        assertThat(Api.anonymous().get(check).asString()).doesNotContain("erreur", "Lina");
        learner.get(path + "/certificate").then().statusCode(404);
        learner.get(path).then().body("certificate.revokedAt", notNullValue());
    }

    @Test
    void theBoardTellsWhereLearnersAreAndWhatFailsThem() {
        UUID training = TrainingFixtures.published("Suivie de près");
        String path = begin(learner, training);
        String quiz = step(learner, path, "Vérifier");
        TrainingFixtures.answer(learner, quiz, 1);
        begin(CommunityFixtures.newcomer(), training);

        STAFF.get("trainings/" + training + "/board")
                .then()
                .statusCode(200)
                .body("figures.active", equalTo(2), "figures.stuck", equalTo(0))
                .body("activities.title", contains("Regarder", "Vérifier", "Noter"))
                .body("activities.here", contains(0, 1, 0))
                .body("questions.right", contains(0, 0, 1))
                .body("questions.text", hasItem("Quoi ?"));
        STAFF.get("trainings/" + training + "/learners?state=ACTIVE")
                .then()
                .body("items", hasSize(2), "items.person.displayName", hasItem("Lina Apprenante"));
        learner.get("trainings/" + training + "/board").then().statusCode(403);
        learner.get("trainings/" + training + "/learners").then().statusCode(403);
        STAFF.get("trainings/" + training + "/learners?stuck=true").then().body("items", hasSize(0));
    }

    @Test
    void aJournalIsOnNoBoard() {
        UUID training = single("JOURNAL");
        String step = step(learner, begin(learner, training), "Faire");
        learner.request()
                .contentType("application/json")
                .header("If-Match", learner.get(step).header("ETag"))
                .body(Map.of("text", "Ce qui reste à moi."))
                .put(step + "/journal")
                .then()
                .statusCode(200);

        for (String path : List.of("learners", "board", "submissions")) {
            assertThat(STAFF.get("trainings/" + training + "/" + path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("reste à moi");
        }
        STAFF.get("trainings/" + training + "/learners").then().body("items.state", not(hasItem("ACTIVE")));
    }

    /** A page, an event and a contribution of a community. */
    private static UUID shared(UUID community) {
        UUID training = training("Une seule chose", "communityId", community);
        String draft = draftOf(training);
        outline(draft, TrainingFixtures.module("Agir", List.of(), TrainingFixtures.activity("PAGE", "Faire")))
                .then()
                .statusCode(200);
        fill(draft);
        ask(draft, List.of(Map.of("kind", "EVENTS", "count", 1), Map.of("kind", "CONTRIBUTIONS", "count", 1)));
        publish(draft).then().statusCode(200);
        return training;
    }

    private static void ask(String draft, List<Map<String, Object>> conditions) {
        STAFF.put(
                        draft,
                        Map.of(
                                "title",
                                "Une seule chose",
                                "summary",
                                "Des conditions.",
                                "language",
                                "fr",
                                "prerequisites",
                                List.of(),
                                "completion",
                                conditions,
                                "certificate",
                                Map.of("issued", true, "validMonths", 36)))
                .then()
                .statusCode(200);
    }
}
