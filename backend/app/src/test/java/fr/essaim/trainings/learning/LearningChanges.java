package fr.essaim.trainings.learning;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.answer;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.learning.LearningFixtures.certified;
import static fr.essaim.trainings.learning.LearningFixtures.finish;
import static fr.essaim.trainings.learning.LearningFixtures.handIn;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static fr.essaim.trainings.learning.LearningFixtures.submission;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class LearningChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.ofEntries(
                Map.entry("beginTraining", () -> {
                    Api learner = learner();
                    UUID training = single("PAGE");
                    return () -> learner.post("trainings/" + training + "/enrolments", Map.of());
                }),
                Map.entry("leaveTraining", () -> {
                    Api learner = learner();
                    String path = begin(learner, single("PAGE"));
                    return () -> learner.act(path, "leave", Map.of());
                }),
                Map.entry("resumeTraining", () -> {
                    Api learner = learner();
                    String path = begin(learner, single("PAGE"));
                    learner.act(path, "leave", Map.of()).then().statusCode(200);
                    return () -> learner.act(path, "resume", Map.of());
                }),
                Map.entry("changeTrainingVersion", () -> {
                    Api learner = learner();
                    UUID training = single("PAGE");
                    String path = begin(learner, training);
                    STAFF.post("trainings/" + training + "/versions", Map.of())
                            .then()
                            .statusCode(201);
                    publish(draftOf(training)).then().statusCode(200);
                    return () -> learner.act(path, "move", Map.of());
                }),
                Map.entry("renewTrainingCertificate", () -> {
                    Api learner = learner();
                    String path = finish(learner, certified("PAGE", 1));
                    learner.request()
                            .post(step(learner, path, "Lire") + "/done")
                            .then()
                            .statusCode(200);
                    return () -> learner.act(path, "renew", Map.of());
                }),
                Map.entry("finishLearnerActivity", () -> {
                    Api learner = learner();
                    String step = step(learner, begin(learner, single("PAGE")), "Faire");
                    return () -> learner.request().post(step + "/done");
                }),
                Map.entry("answerQuiz", () -> {
                    Api learner = learner();
                    String step = step(learner, begin(learner, single("QUIZ")), "Faire");
                    return () -> answer(learner, step, 0);
                }),
                Map.entry("writeJournal", () -> {
                    Api learner = learner();
                    String step = step(learner, begin(learner, single("JOURNAL")), "Faire");
                    String tag = learner.get(step).header("ETag");
                    return () -> learner.request()
                            .contentType("application/json")
                            .header("If-Match", tag)
                            .body(Map.of("text", "Mes mots."))
                            .put(step + "/journal");
                }),
                Map.entry("handInWork", () -> {
                    Api learner = learner();
                    String step = step(learner, begin(learner, single("ASSIGNMENT")), "Faire");
                    return () -> handIn(learner, step, "Ma carte.");
                }),
                Map.entry("reviewTrainingSubmission", () -> {
                    String submission = submission(learner(), single("ASSIGNMENT"));
                    return () -> STAFF.act(submission, "review", Map.of("accepted", true));
                }),
                Map.entry("revokeTrainingCertificate", () -> {
                    Api learner = learner();
                    String code = learner.get(finish(learner, single("PAGE"))).path("certificate.code");
                    return () -> STAFF.post(
                            "training-certificates/" + code + "/revoke", Map.of("reason", "Délivré par erreur."));
                }));
    }

    /** Somebody whom the database knows: coming for the first time is a change of its own. */
    private static Api learner() {
        Api learner = CommunityFixtures.newcomer();
        Persons.id(learner);
        return learner;
    }
}
