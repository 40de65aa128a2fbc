package fr.essaim.trainings;

import static java.util.Objects.requireNonNull;

import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trainings for tests. */
public final class TrainingFixtures {
    public static final Api STAFF = Api.as(Tokens.staff());

    private TrainingFixtures() {}

    /** By oneself, for everybody. */
    public static Map<String, Object> settings(Object... fields) {
        return with(
                Map.of(
                        "kind",
                        "SELF_PACED",
                        "organisationId",
                        EventFixtures.organisation(),
                        "visibility",
                        "PUBLIC",
                        "wayIn",
                        false),
                fields);
    }

    public static Map<String, Object> draft(String title, Object... fields) {
        return Map.of(
                "title",
                title,
                "summary",
                "Pour agir avec un territoire.",
                "language",
                "fr",
                "settings",
                settings(fields));
    }

    public static UUID training(String title, Object... fields) {
        return STAFF.create("trainings", draft(title, fields));
    }

    /** The draft that is being written. */
    public static String draftOf(UUID training) {
        return "training-versions/"
                + STAFF.get("trainings/" + training)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("draftVersionId");
    }

    public static Map<String, Object> module(String title, List<String> requires, Object... activities) {
        return Map.of("title", title, "requires", requires, "activities", List.of(activities));
    }

    public static Map<String, Object> activity(String kind, String title) {
        return Map.of("kind", kind, "title", title);
    }

    /** Writes modules and activities of a draft, under its present version. */
    public static Response outline(String draft, Object... modules) {
        return STAFF.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get(draft).header("ETag"))
                .body(Map.of("modules", List.of(modules)))
                .put(draft + "/outline");
    }

    /** A page to read, then a quiz; the second module asks for the first, and is a journal. */
    public static UUID published(String title, Object... fields) {
        UUID training = training(title, fields);
        String draft = draftOf(training);
        outline(
                        draft,
                        module("Lire", List.of(), activity("PAGE", "Regarder"), activity("QUIZ", "Vérifier")),
                        module("Agir", List.of("lire"), activity("JOURNAL", "Noter")))
                .then()
                .statusCode(200);
        fill(draft);
        publish(draft).then().statusCode(200);
        return training;
    }

    /** Writes something in every activity of a draft. */
    public static void fill(String draft) {
        List<Map<String, Object>> activities = requireNonNull(
                STAFF.get(draft).then().statusCode(200).extract().path("content.modules.activities.flatten()"));
        activities.forEach(activity -> write(activity, "Un texte."));
    }

    public static void write(Map<String, Object> activity, String body) {
        var fields = new HashMap<String, Object>(
                Map.of("title", requireNonNull(activity.get("title")), "minutes", 10, "required", true, "body", body));
        switch (requireNonNull(activity.get("kind")).toString()) {
            case "QUIZ" -> fields.put("quiz", quiz());
            case "VIDEO" -> fields.put("url", "https://videos.example.org/film");
            case "ASSIGNMENT" -> fields.put("review", "PEER");
            default -> {
                // The text is all there is.
            }
        }
        STAFF.put("training-activities/" + activity.get("id"), fields).then().statusCode(200);
    }

    /** Two attempts, three questions of a point each, of which two pass. */
    public static Map<String, Object> quiz() {
        return Map.of(
                "attempts",
                2,
                "passMark",
                60,
                "questions",
                List.of(
                        question(
                                "epci",
                                "SINGLE",
                                "options",
                                List.of(option("Un groupement de communes", true), option("Un impôt", false))),
                        question(
                                "ordre",
                                "ORDERING",
                                "options",
                                List.of(option("Regarder", false), option("Choisir", false), option("Agir", false))),
                        question("part", "NUMERIC", "answer", "35", "tolerance", "1")));
    }

    private static Map<String, Object> option(String text, boolean correct) {
        return Map.of("text", text, "correct", correct, "feedback", "Dit de « " + text + " ».");
    }

    public static Map<String, Object> question(String key, String kind, Object... fields) {
        return with(
                Map.of(
                        "key",
                        key,
                        "kind",
                        kind,
                        "text",
                        "Quoi ?",
                        "points",
                        1,
                        "options",
                        List.of(),
                        "explanation",
                        "Parce que."),
                fields);
    }

    public static Response publish(String draft) {
        return STAFF.act(draft, "publish", Map.of("changeNote", "Tout est neuf."));
    }

    /** Begins a training; answers the path of it. */
    public static String begin(Api learner, UUID training) {
        return "training-enrolments/" + learner.create("trainings/" + training + "/enrolments", Map.of());
    }

    /** The path of an activity within a learner's own. */
    public static String step(Api learner, String enrolment, String title) {
        return enrolment + "/activities/"
                + learner.get(enrolment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("modules.activities.flatten().find { it.title == '" + title + "' }.id");
    }

    /** Answers the quiz of {@link #quiz}: as many questions right as asked. */
    public static Response answer(Api learner, String step, int right) {
        String quiz = STAFF.get("training-activities/" + step.substring(step.lastIndexOf('/') + 1))
                .asString();
        List<String> options = JsonPath.from(quiz).getList("quiz.questions[0].options.id");
        List<String> order = JsonPath.from(quiz).getList("quiz.questions[1].options.id");
        return learner.post(
                step + "/attempts",
                Map.of(
                        "answers",
                        List.of(
                                Map.of("key", "epci", "options", List.of(options.get(right > 0 ? 0 : 1))),
                                Map.of("key", "ordre", "options", right > 1 ? order : order.reversed()),
                                Map.of("key", "part", "number", right > 2 ? "34.5" : "50"))));
    }

    private static Map<String, Object> with(Map<String, ?> base, Object... fields) {
        var all = new HashMap<String, Object>(base);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i].toString(), fields[i + 1]);
        }
        return all;
    }
}
