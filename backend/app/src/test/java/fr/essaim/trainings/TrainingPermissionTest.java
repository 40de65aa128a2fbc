package fr.essaim.trainings;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.settings;
import static fr.essaim.trainings.TrainingFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What everybody gets to hear, by what they are to a published training: {@code training-permissions.csv} has a row for each operation on
 * it, for one that everybody finds and for one of members only. Changes carry a version that is long past: whoever may make them is
 * told so (412), and nothing changes.
 */
@HttpTest
class TrainingPermissionTest {
    private static final String STALE = "\"99999-0\"";

    private record Call(
            String method, String path, @Nullable Object body) {}

    private record Row(String operation, String visibility, List<String> cells) {}

    @Test
    void everybodyGetsTheAnswerThatTheTableSays() throws IOException {
        List<Row> table = table();
        List<String> relations = table.getFirst().cells();
        for (String visibility : List.of("PUBLIC", "MEMBERS")) {
            Map<String, Api> callers = new LinkedHashMap<>();
            Map<String, Call> calls = training(visibility, callers);
            assertThat(relations).containsExactlyElementsOf(callers.keySet());
            assertSoftly(softly -> table.stream()
                    .filter(row -> row.visibility().equals(visibility))
                    .forEach(row -> {
                        Call call = Objects.requireNonNull(calls.get(row.operation()), row.operation());
                        for (int i = 0; i < relations.size(); i++) {
                            Api caller = Objects.requireNonNull(callers.get(relations.get(i)));
                            softly.assertThat(String.valueOf(status(caller, call)))
                                    .as("%s of a %s training as %s", row.operation(), visibility, relations.get(i))
                                    .isEqualTo(row.cells().get(i));
                        }
                    }));
        }
    }

    private static int status(Api caller, Call call) {
        var request = caller.request().header("If-Match", STALE);
        if (call.body() != null) {
            request = request.contentType("application/json").body(call.body());
        }
        return request.request(call.method(), call.path()).statusCode();
    }

    /** A training, those around it, and every operation on it. */
    private static Map<String, Call> training(String visibility, Map<String, Api> callers) {
        Api facilitator = CommunityFixtures.newcomer();
        Api author = CommunityFixtures.newcomer();
        Persons.show(author, "SIGNED_IN");
        Api learner = CommunityFixtures.newcomer();
        Api member = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Table", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(learner, community);
        CommunityFixtures.join(member, community);
        UUID training = published(
                "Table", "communityId", community, "visibility", visibility, "authorIds", List.of(Persons.id(author)));
        callers.put("anonymous", Api.anonymous());
        callers.put("reader", Api.as(Tokens.service("partner-agenda", "read")));
        callers.put("writer", Api.as(Tokens.service("partner-trainings", "read", "trainings:write")));
        callers.put("signed-in", CommunityFixtures.newcomer());
        callers.put("member", member);
        callers.put("learner", learner);
        callers.put("author", author);
        callers.put("facilitator", facilitator);
        callers.put("staff", STAFF);
        callers.put("admin", Api.as(Tokens.admin()));
        return calls(training, begin(learner, training), learner, settings("communityId", community));
    }

    private static Map<String, Call> calls(UUID training, String enrolment, Api learner, Map<String, Object> settings) {
        String path = "trainings/" + training;
        String version = "training-versions/" + STAFF.get(path).path("versionId");
        String activity = "training-activities/" + STAFF.get(version).path("content.modules[0].activities[0].id");
        var calls = new HashMap<String, Call>();
        Map.of(
                        "getTraining", path,
                        "listTrainingVersions", path + "/versions",
                        "getTrainingVersion", version,
                        "getTrainingActivity", activity,
                        "previewTrainingActivity", activity + "/preview",
                        "exportTrainingPackage", version + "/package",
                        "exportTrainingStatements", path + "/statements",
                        "listLearners", path + "/learners",
                        "getTrainingBoard", path + "/board",
                        "listTrainingSubmissions", path + "/submissions")
                .forEach((operation, read) -> calls.put(operation, new Call("GET", read, null)));
        calls.put("getTrainingEnrolment", new Call("GET", enrolment, null));
        calls.put("getLearnerActivity", new Call("GET", step(learner, enrolment, "Regarder"), null));
        calls.put("updateTraining", new Call("PUT", path, settings));
        calls.put("archiveTraining", new Call("POST", path + "/archive", null));
        calls.put("publishTrainingVersion", new Call("POST", version + "/publish", Map.of("changeNote", "Rien.")));
        calls.put("writeTrainingOutline", new Call("PUT", version + "/outline", Map.of("modules", List.of())));
        calls.put("updateTrainingVersion", new Call("PUT", version, texts()));
        calls.put(
                "updateTrainingActivity",
                new Call("PUT", activity, Map.of("title", "Autre", "minutes", 5, "required", true)));
        calls.put("leaveTraining", new Call("POST", enrolment + "/leave", null));
        String session = "training-sessions/" + STAFF.create(path + "/sessions", session("2040-03-28"));
        calls.put("listTrainingSessions", new Call("GET", path + "/sessions", null));
        calls.put("getTrainingSession", new Call("GET", session, null));
        calls.put("createTrainingSession", new Call("POST", path + "/sessions", session("2040-02-01")));
        calls.put("updateTrainingSession", new Call("PUT", session, session("2040-03-28")));
        calls.put("cancelTrainingSession", new Call("POST", session + "/cancel", Map.of("reason", "Personne.")));
        calls.put("listSessionLearners", new Call("GET", session + "/places", null));
        calls.put("leaveTrainingSession", new Call("POST", session + "/places/leave", null));
        calls.put("beginTraining", new Call("POST", path + "/enrolments", null));
        return calls;
    }

    /** From the first of March 2040. */
    private static Map<String, Object> session(String endsOn) {
        return Map.of("title", "Printemps", "startsOn", "2040-03-01", "endsOn", endsOn, "tutorIds", List.of());
    }

    private static Map<String, Object> texts() {
        return Map.of(
                "title",
                "Autre",
                "summary",
                "Autrement.",
                "language",
                "fr",
                "prerequisites",
                List.of(),
                "completion",
                List.of(),
                "certificate",
                Map.of("issued", false));
    }

    private static List<Row> table() throws IOException {
        var stream = TrainingPermissionTest.class.getResourceAsStream("/training-permissions.csv");
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> List.of(line.split(";")))
                    .map(cells -> new Row(cells.getFirst(), cells.get(1), cells.subList(2, cells.size())))
                    .toList();
        }
    }
}
