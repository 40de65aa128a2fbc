package fr.essaim.trainings.learning;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.activity;
import static fr.essaim.trainings.TrainingFixtures.answer;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.fill;
import static fr.essaim.trainings.TrainingFixtures.module;
import static fr.essaim.trainings.TrainingFixtures.outline;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.TrainingFixtures.training;
import static fr.essaim.trainings.TrainingFixtures.write;
import static fr.essaim.trainings.learning.LearningFixtures.handIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How somebody goes through a training. */
@HttpTest
class LearningTest {
    private Api learner = Api.anonymous();

    @BeforeEach
    void somebody() {
        learner = CommunityFixtures.newcomer();
    }

    @Test
    void oneGoesOnWhereOneWasAndIsToldWhenItIsDone() {
        UUID training = published("Pas à pas");
        String path = begin(learner, training);
        learner.get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"), "percent", equalTo(0), "completedAt", nullValue())
                .body("modules.state", contains("OPEN", "LOCKED"))
                .body("conditions.kind", contains("MODULES"), "conditions[0].needed", equalTo(3))
                .body("resumeActivityId", equalTo(id(step(learner, path, "Regarder"))));

        done(path, "Regarder").then().statusCode(200).body("percent", equalTo(33));
        String quiz = step(learner, path, "Vérifier");
        learner.post(quiz + "/visit", Map.of()).then().statusCode(204);
        learner.get("training-enrolments").then().body("items.lastActivity.name", contains("Vérifier"));
        answer(learner, quiz, 2).then().statusCode(201).body("passed", equalTo(true), "percent", equalTo(66));
        String journal = step(learner, path, "Noter");
        learner.get(path).then().body("resumeActivityId", equalTo(id(journal)), "percent", equalTo(66));
        journal(journal, "J’ai vu la rivière.").then().statusCode(200);

        learner.get(path)
                .then()
                .body("state", equalTo("COMPLETED"), "percent", equalTo(100), "completedAt", notNullValue())
                .body("modules.state", everyItem(equalTo("DONE")))
                .body("conditions.done", contains(true));
        learner.get("trainings/" + training).then().body("actions", hasSize(0), "enrolmentId", notNullValue());
    }

    @Test
    void aLockedModuleIsNeitherReadNorDone() {
        String path = begin(learner, published("Fermée"));
        String journal = step(learner, path, "Noter");

        learner.get(journal).then().statusCode(422).body("violations.code", contains("module-locked"));
        learner.request().post(journal + "/done").then().statusCode(422);
        learner.request()
                .contentType("application/json")
                .header("If-Match", "\"0-0\"")
                .body(Map.of("text", "Trop tôt."))
                .put(journal + "/journal")
                .then()
                .statusCode(422);
    }

    @Test
    void anOthersPathIsNotFound() {
        String path = begin(learner, published("À soi"));
        String page = step(learner, path, "Regarder");
        for (Api other : List.of(CommunityFixtures.newcomer(), STAFF)) {
            other.get(path).then().statusCode(404);
            other.get(page).then().statusCode(404);
            other.request().post(page + "/done").then().statusCode(404);
            other.request().post(page + "/visit").then().statusCode(404);
        }
        Api.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void oneEnrolsOnceEvenFromTwoTabs() throws Exception {
        UUID training = published("Une fois");
        List<Integer> statuses = atOnce(4, () -> learner.post("trainings/" + training + "/enrolments", Map.of())
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        learner.get("training-enrolments").then().body("items", hasSize(1));
    }

    @Test
    void whatIsRightLeavesTheServerOnlyAfterTheAnswer() {
        String path = begin(learner, published("Discrète"));
        String quiz = step(learner, path, "Vérifier");

        assertThat(learner.get(quiz).asString())
                .contains("\"epci\"", "Regarder")
                .doesNotContain("correct", "\"answer\"", "tolerance", "Parce que", "Dit de");
        answer(learner, quiz, 1)
                .then()
                .statusCode(201)
                .body("passed", equalTo(false), "attemptsLeft", equalTo(1), "percent", equalTo(33))
                .body("questions.right", contains(true, false, false))
                .body("questions[0].feedback", contains("Dit de « Un groupement de communes »."))
                .body("questions.explanation", contains("Parce que.", null, null));
        answer(learner, quiz, 0)
                .then()
                .statusCode(201)
                .body("attemptsLeft", equalTo(0))
                .body("questions.explanation", everyItem(equalTo("Parce que.")));
        answer(learner, quiz, 3).then().statusCode(409).body("code", equalTo("attempts-used"));
        learner.get(quiz).then().body("quiz.attemptsMade", equalTo(2), "quiz.bestPercent", equalTo(33));
    }

    @Test
    void attemptsFromManyTabsAreNeverMoreThanAllowed() throws Exception {
        String path = begin(learner, published("Pressée"));
        String quiz = step(learner, path, "Vérifier");

        List<Integer> statuses = atOnce(8, () -> answer(learner, quiz, 0).statusCode());

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
        assertThat(statuses).containsOnly(201, 409);
        learner.get(quiz).then().body("quiz.attemptsMade", equalTo(2));
    }

    @Test
    void anAttemptSentAgainCountsOnce() {
        String path = begin(learner, published("Répétée"));
        String quiz = step(learner, path, "Vérifier");
        for (int i = 0; i < 2; i++) {
            learner.request()
                    .contentType("application/json")
                    .header("Idempotency-Key", "envoi-" + id(quiz))
                    .body(Map.of("answers", List.of()))
                    .post(quiz + "/attempts")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        learner.get(quiz).then().body("quiz.attemptsMade", equalTo(1));
    }

    @Test
    void answersToOtherQuestionsAreRefusedAndCostNoAttempt() {
        String path = begin(learner, published("Mal répondue"));
        String quiz = step(learner, path, "Vérifier");
        learner.post(quiz + "/attempts", Map.of("answers", List.of(Map.of("key", "autre"))))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/answers/0/key"));
        learner.post(
                        quiz + "/attempts",
                        Map.of("answers", List.of(Map.of("key", "epci", "options", List.of("ffffffff")))))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/answers/0/options"));
        learner.get(quiz).then().body("quiz.attemptsMade", equalTo(0));
    }

    @Test
    void aJournalIsReadByNobodyElseAndNotOverwrittenUnseen() {
        String path = begin(learner, published("Carnet"));
        done(path, "Regarder");
        answer(learner, step(learner, path, "Vérifier"), 3);
        String journal = step(learner, path, "Noter");
        String read = learner.get(journal).header("ETag");
        journal(journal, "Ce que personne ne lit.").then().statusCode(200).body("version", equalTo(1));

        learner.request()
                .contentType("application/json")
                .header("If-Match", read)
                .body(Map.of("text", "D’un autre onglet."))
                .put(journal + "/journal")
                .then()
                .statusCode(412);
        learner.get(journal).then().body("journal.text", equalTo("Ce que personne ne lit."));
        assertThat(Api.as(Tokens.admin())
                        .get("audit-entries?subjectId=" + path.substring(path.lastIndexOf('/') + 1))
                        .asString())
                .contains("TRAINING_JOURNAL_WRITTEN")
                .doesNotContain("Ce que personne");
    }

    @Test
    void whoBeganAVersionFinishesItOrMovesOnWithCredit() {
        UUID training = published("Reprise");
        String path = begin(learner, training);
        done(path, "Regarder");
        answer(learner, step(learner, path, "Vérifier"), 3);
        journal(step(learner, path, "Noter"), "Mes mots.");
        Api late = CommunityFixtures.newcomer();
        String other = begin(late, training);
        STAFF.post("trainings/" + training + "/versions", Map.of()).then().statusCode(201);
        String second = draftOf(training);
        write(STAFF.get(second).path("content.modules[0].activities[0]"), "Récrit.");
        publish(second).then().statusCode(200);

        late.get(other)
                .then()
                .body("versionNumber", equalTo(1), "newer.number", equalTo(2), "newer.keptDone", equalTo(0))
                .body("newer.changedActivities", contains("Regarder"));
        done(late, other, "Regarder").then().statusCode(200).body("percent", equalTo(33));
        learner.get(path).then().body("state", equalTo("COMPLETED"), "newer.keptDone", equalTo(2));

        learner.act(path, "move", Map.of())
                .then()
                .statusCode(200)
                .body("versionNumber", equalTo(2), "state", equalTo("COMPLETED"), "percent", equalTo(66))
                .body("newer", nullValue())
                .body("modules.activities.flatten().credited", contains(false, true, true));
        learner.get(step(learner, path, "Noter")).then().body("journal.text", equalTo("Mes mots."));
        learner.act(path, "move", Map.of()).then().statusCode(409);
        assertThat(begin(CommunityFixtures.newcomer(), training)).isNotEmpty();
    }

    @Test
    void whoLeavesTakesUpAgainWhereTheyWere() {
        UUID training = published("Quittée");
        String path = begin(learner, training);
        done(path, "Regarder");

        learner.act(path, "leave", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("LEFT"), "actions", contains("RESUME"));
        done(path, "Regarder").then().statusCode(409);
        learner.get("training-enrolments").then().body("items", hasSize(0));
        assertThat(begin(learner, training)).isEqualTo(path);
        learner.get(path).then().body("state", equalTo("ACTIVE"), "percent", equalTo(33));
    }

    @Test
    void whoeverJoinsIsEnrolledInTheWayIn() {
        UUID community = CommunityFixtures.community("Accueillante", "PUBLIC", "OPEN", CommunityFixtures.newcomer());
        published("Chemin d’entrée", "communityId", community, "wayIn", true);

        CommunityFixtures.join(learner, community);

        learner.get("training-enrolments?communityId=" + community)
                .then()
                .body("items.training.name", contains("Chemin d’entrée"), "items.state", contains("ACTIVE"));
        learner.get("me/notifications").then().body("items.kind", hasItem("TRAINING_BEGUN"));
    }

    @Test
    void anAssignmentIsReviewedByPeersWhoHandedInTheirOwn() {
        UUID training = training("Entre pairs");
        String draft = draftOf(training);
        outline(draft, module("Agir", List.of(), activity("ASSIGNMENT", "Cartographier")))
                .then()
                .statusCode(200);
        fill(draft);
        publish(draft).then().statusCode(200);
        String path = begin(learner, training);
        String step = step(learner, path, "Cartographier");
        learner.request().post(step + "/done").then().statusCode(422);
        handIn(learner, step, "Ma carte.").then().statusCode(200).body("state", equalTo("WAITING"));
        Api peer = CommunityFixtures.newcomer();
        String theirs = step(peer, begin(peer, training), "Cartographier");

        String list = "trainings/" + training + "/submissions?state=WAITING";
        peer.get(list).then().body("items", hasSize(0));
        learner.get(list).then().body("items", hasSize(0));
        handIn(peer, theirs, "La mienne.").then().statusCode(200);
        peer.get(list).then().body("items.text", contains("Ma carte."), "items[0].learner", nullValue());
        STAFF.get(list).then().body("items", hasSize(2), "items[0].learner", notNullValue());

        String submission = "training-submissions/" + peer.get(list).path("items[0].id");
        learner.get(submission).then().statusCode(404);
        peer.act(submission, "review", Map.of("accepted", false)).then().statusCode(400);
        peer.act(submission, "review", Map.of("accepted", false, "comment", "Ajoutez une légende."))
                .then()
                .statusCode(200);
        learner.get(step).then().body("state", equalTo("OPEN"), "submission.comment", equalTo("Ajoutez une légende."));
        handIn(learner, step, "Ma carte, avec légende.");
        peer.act(submission, "review", Map.of("accepted", true)).then().statusCode(200);
        peer.act(submission, "review", Map.of("accepted", true)).then().statusCode(409);
        learner.get(path).then().body("state", equalTo("COMPLETED"));
        learner.get("me/notifications")
                .then()
                .body("items.kind", hasItems("TRAINING_WORK_RETURNED", "TRAINING_WORK_ACCEPTED", "TRAINING_FINISHED"));
        handIn(learner, step, "Encore.").then().statusCode(409);
    }

    private Response done(String path, String title) {
        return done(learner, path, title);
    }

    private static Response done(Api who, String path, String title) {
        return who.request().post(step(who, path, title) + "/done");
    }

    private Response journal(String step, String text) {
        return learner.request()
                .contentType("application/json")
                .header("If-Match", learner.get(step).header("ETag"))
                .body(Map.of("text", text))
                .put(step + "/journal");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Integer> atOnce(int times, Callable<Integer> request) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> answers = pool.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> request).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
