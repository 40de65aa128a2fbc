package fr.essaim.trainings.learning;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.activity;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.fill;
import static fr.essaim.trainings.TrainingFixtures.module;
import static fr.essaim.trainings.TrainingFixtures.outline;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.TrainingFixtures.training;

import fr.essaim.testing.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Learners of trainings of one activity. */
public final class LearningFixtures {
    private LearningFixtures() {}

    /** Published, with one activity of a kind, and other settings. */
    public static UUID single(String kind, Object... settings) {
        UUID training = training("Une seule chose", settings);
        String draft = draftOf(training);
        outline(draft, module("Agir", List.of(), activity(kind, "Faire")))
                .then()
                .statusCode(200);
        fill(draft);
        publish(draft).then().statusCode(200);
        return training;
    }

    /** With a certificate that holds for some months. */
    public static UUID certified(String kind, int months) {
        UUID training = training("Une seule chose");
        String draft = draftOf(training);
        outline(draft, module("Agir", List.of(), activity("PAGE", "Lire"), activity(kind, "Faire")))
                .then()
                .statusCode(200);
        fill(draft);
        STAFF.put(
                        draft,
                        Map.of(
                                "title",
                                "Une seule chose",
                                "summary",
                                "Pour un temps.",
                                "language",
                                "fr",
                                "prerequisites",
                                List.of(),
                                "completion",
                                List.of(),
                                "certificate",
                                Map.of("issued", true, "validMonths", months)))
                .then()
                .statusCode(200);
        publish(draft).then().statusCode(200);
        return training;
    }

    /** The path of a page that a learner finished: and so the whole training. Answers the path of the enrolment. */
    public static String finish(Api learner, UUID training) {
        String path = begin(learner, training);
        learner.request().post(step(learner, path, "Faire") + "/done").then().statusCode(200);
        return path;
    }

    static Response handIn(Api learner, String step, String text) {
        return learner.request()
                .contentType("application/json")
                .body(Map.of("text", text))
                .put(step + "/submission");
    }

    /** Something handed in that waits for a review. */
    static String submission(Api learner, UUID training) {
        handIn(learner, step(learner, begin(learner, training), "Faire"), "Ma carte.")
                .then()
                .statusCode(200);
        return "training-submissions/"
                + STAFF.get("trainings/" + training + "/submissions").path("items[-1].id");
    }
}
