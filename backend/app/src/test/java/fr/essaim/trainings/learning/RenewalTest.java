package fr.essaim.trainings.learning;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.answer;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.learning.LearningFixtures.certified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever renews a certificate proves again what proves it, and keeps the former one until its day. */
@HttpTest
class RenewalTest {
    private Api learner = Api.anonymous();

    @BeforeEach
    void somebody() {
        learner = CommunityFixtures.newcomer();
    }

    private String finished(UUID training) {
        String path = begin(learner, training);
        read(path, "Lire");
        answer(learner, step(learner, path, "Faire"), 3).then().statusCode(201);
        return path;
    }

    private void read(String path, String title) {
        learner.request().post(step(learner, path, title) + "/done").then().statusCode(200);
    }

    private String code(String path) {
        return learner.get(path).path("certificate.code");
    }

    @Test
    void itIsRenewedFromThreeMonthsBeforeItEnds() {
        String path = finished(certified("QUIZ", 12));
        learner.get(path).then().body("state", equalTo("COMPLETED"), "actions", not(hasItem("RENEW")));
        learner.act(path, "renew", Map.of()).then().statusCode(422).body("violations.code", contains("not-renewable"));

        TestClock.at(
                Instant.now().plus(Duration.ofDays(290)),
                () -> learner.get(path).then().body("actions", hasItem("RENEW")));
    }

    @Test
    void quizzesAreTakenAnewWithAllTheirAttemptsAndWhatWasReadStaysRead() {
        String path = finished(certified("QUIZ", 1));
        String former = code(path);
        String tag = learner.get(path).header("ETag");

        learner.act(path, "renew", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"), "percent", equalTo(50), "certificateDue", equalTo(true))
                .body("certificate.code", equalTo(former), "actions", not(hasItem("RENEW")));
        learner.request().header("If-Match", tag).post(path + "/renew").then().statusCode(422);
        String quiz = step(learner, path, "Faire");
        answer(learner, quiz, 0).then().statusCode(201).body("passed", equalTo(false));
        assertThat(code(path)).isEqualTo(former);
        answer(learner, quiz, 3).then().statusCode(201).body("passed", equalTo(true));
        learner.get(path)
                .then()
                .body("percent", equalTo(100), "certificateDue", equalTo(false))
                .body("certificate.code", not(equalTo(former)));
        for (String code : new String[] {former, code(path)}) {
            Api.anonymous().get("training-certificates/" + code).then().body("state", equalTo("GENUINE"));
        }
    }

    @Test
    void whoRenewsGoesOnInTheNewestVersion() {
        UUID training = certified("QUIZ", 1);
        String path = finished(training);
        STAFF.post("trainings/" + training + "/versions", Map.of()).then().statusCode(201);
        publish(draftOf(training)).then().statusCode(200);

        learner.act(path, "renew", Map.of())
                .then()
                .statusCode(200)
                .body("versionNumber", equalTo(2), "percent", equalTo(50));
        answer(learner, step(learner, path, "Faire"), 3).then().statusCode(201);

        Api.anonymous().get("training-certificates/" + code(path)).then().body("certified.versionNumber", equalTo(2));
    }

    @Test
    void withoutQuizEverythingIsReadAnew() {
        String path = begin(learner, certified("PAGE", 1));
        read(path, "Lire");
        read(path, "Faire");
        String former = code(path);

        learner.act(path, "renew", Map.of()).then().statusCode(200).body("percent", equalTo(0));
        read(path, "Lire");
        read(path, "Faire");

        assertThat(code(path)).isNotEqualTo(former);
    }
}
