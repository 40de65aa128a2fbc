package fr.essaim.trainings.sessions;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.TrainingFixtures.training;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static fr.essaim.trainings.sessions.SessionFixtures.draft;
import static fr.essaim.trainings.sessions.SessionFixtures.session;
import static fr.essaim.trainings.sessions.SessionFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions: who comes in, who waits, what tutors see. */
@HttpTest
class SessionTest {
    private Api first = Api.anonymous();
    private Api second = Api.anonymous();
    private Api third = Api.anonymous();

    @BeforeEach
    void people() {
        first = CommunityFixtures.newcomer();
        second = CommunityFixtures.newcomer();
        third = CommunityFixtures.newcomer();
        List.of(first, second, third).forEach(Persons::id);
    }

    @Test
    void whoeverTakesASeatBeginsTheTrainingAndTheListWaitsInItsOrder() {
        UUID training = single("PAGE");
        String session = session(training, "capacity", 1);
        begin(second, training);

        first.post(session + "/places", Map.of())
                .then()
                .statusCode(201)
                .body("place", equalTo("SEATED"), "taken", equalTo(1), "actions", contains("LEAVE"));
        second.post(session + "/places", Map.of()).then().statusCode(201).body("place", equalTo("WAITING"));
        third.post(session + "/places", Map.of()).then().statusCode(201).body("place", equalTo("WAITING"));
        first.get("training-enrolments").then().body("items", hasSize(1));
        first.post(session + "/places", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("in-session-already"));

        first.post(session + "/places/leave", Map.of())
                .then()
                .statusCode(200)
                .body("place", nullValue(), "taken", equalTo(1), "waiting", equalTo(1));
        second.get(session).then().body("place", equalTo("SEATED"));
        third.get(session).then().body("place", equalTo("WAITING"));
        second.get("me/notifications").then().body("items.kind", hasItem("TRAINING_SEAT_GIVEN"));
        first.get("training-enrolments").then().body("items.state", contains("ACTIVE"));
        first.post(session + "/places/leave", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-in-session"));
    }

    @Test
    void whoeverGivesTheTrainingUpFreesTheSeat() {
        String session = session(single("PAGE"), "capacity", 1);
        first.post(session + "/places", Map.of()).then().statusCode(201);
        second.post(session + "/places", Map.of()).then().statusCode(201);

        String path = "training-enrolments/" + first.get("training-enrolments").path("items[0].id");
        first.act(path, "leave", Map.of()).then().statusCode(200);

        second.get(session).then().body("place", equalTo("SEATED"), "taken", equalTo(1), "waiting", equalTo(0));
    }

    @Test
    void oneIsInOneSessionOfATrainingAtATime() {
        UUID training = single("PAGE");
        String spring = session(training);
        String summer = session(training);
        first.post(spring + "/places", Map.of()).then().statusCode(201);

        first.post(summer + "/places", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("in-session-already"));

        STAFF.act(spring, "cancel", Map.of("reason", "Trop peu d’inscrits."))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"), "taken", equalTo(0), "reason", notNullValue());
        first.get("me/notifications").then().body("items.kind", hasItem("TRAINING_SESSION_CANCELLED"));
        first.post(summer + "/places", Map.of()).then().statusCode(201);
        second.post(spring + "/places", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("session-cancelled"));
        STAFF.act(spring, "cancel", Map.of("reason", "Encore.")).then().statusCode(409);
    }

    @Test
    void noFewerSeatsThanAreTakenAndNewOnesGoToThoseWhoWait() {
        String session = session(single("PAGE"), "capacity", 2);
        for (Api each : List.of(first, second, third)) {
            each.post(session + "/places", Map.of()).then().statusCode(201);
        }
        STAFF.put(session, draft("capacity", 1))
                .then()
                .statusCode(422)
                .body("violations.code", contains("capacity-taken"));

        STAFF.put(session, draft("capacity", 3, "endsOn", today().plusDays(40).toString()))
                .then()
                .statusCode(200)
                .body("taken", equalTo(3), "waiting", equalTo(0));

        third.get("me/notifications")
                .then()
                .body("items.kind", hasItems("TRAINING_SEAT_GIVEN", "TRAINING_SESSION_MOVED"));
        STAFF.put(session, draft("capacity", 4)).then().statusCode(200);
    }

    @Test
    void daysAreInOrderAndNobodyComesInAfterTheLast() {
        UUID training = single("PAGE");
        String path = "trainings/" + training + "/sessions";
        STAFF.post(path, draft("endsOn", today().toString()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/endsOn"));
        STAFF.post(path, draft("joinUntil", today().plusDays(60).toString()))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/joinUntil"));
        STAFF.post(path, draft("tutorIds", List.of(UUID.randomUUID()))).then().statusCode(422);
        STAFF.post("trainings/" + training("Pas encore") + "/sessions", draft())
                .then()
                .statusCode(422)
                .body("violations.code", contains("training-closed"));
        String begun = session(training, "startsOn", today().minusDays(3).toString());

        first.post(begun + "/places", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("session-closed"));
        String over = session(
                training,
                "startsOn",
                today().minusDays(9).toString(),
                "endsOn",
                today().minusDays(2).toString());
        first.get(path + "?current=true").then().body("items", hasSize(1));
        first.get(path).then().body("items", hasSize(2));
        STAFF.get(over).then().body("actions", not(hasItem("CANCEL")));
    }

    @Test
    void aTutorSeesAndReviewsTheLearnersOfTheirSessionAndNobodyElse() {
        Api tutor = CommunityFixtures.newcomer();
        Persons.show(tutor, "SIGNED_IN");
        UUID training = single("ASSIGNMENT");
        String session = session(training, "tutorIds", List.of(Persons.id(tutor)));
        String mine = handIn(first, session, training);
        String other = handIn(second, null, training);

        tutor.get(session).then().body("actions", hasItem("READ_LEARNERS"));
        tutor.get(session + "/places").then().statusCode(200).body("items", hasSize(1));
        tutor.get("trainings/" + training + "/submissions")
                .then()
                .body(
                        "items",
                        hasSize(1),
                        "items[0].learner.id",
                        equalTo(Persons.id(first).toString()));
        String id = session.substring(session.lastIndexOf('/') + 1);
        tutor.get("trainings/" + training + "/learners?sessionId=" + id).then().body("items", hasSize(1));
        tutor.get("trainings/" + training + "/board?sessionId=" + id)
                .then()
                .statusCode(200)
                .body("figures.active", equalTo(1), "activities.here", contains(1), "questions", empty());
        STAFF.get("trainings/" + training + "/board").then().body("figures.active", equalTo(2));
        for (String hidden : List.of("/learners", "/board", "/board?sessionId=" + UUID.randomUUID())) {
            tutor.get("trainings/" + training + hidden).then().statusCode(403);
        }
        tutor.get(other).then().statusCode(404);
        tutor.act(mine, "review", Map.of("accepted", true)).then().statusCode(200);
        first.get("training-enrolments").then().body("items.state", contains("COMPLETED"));
        third.get(session + "/places").then().statusCode(403);
        third.get("trainings/" + training + "/board?sessionId=" + id).then().statusCode(403);

        STAFF.put(session, draft()).then().statusCode(200).body("tutors", empty());
        tutor.get(session + "/places").then().statusCode(403);
        tutor.get(mine).then().statusCode(404);
    }

    @Test
    void theListIsAlsoAFile() {
        UUID training = single("PAGE");
        session(training, "capacity", 12);

        assertThat(Api.anonymous()
                        .request()
                        .accept("text/csv")
                        .get("trainings/" + training + "/sessions")
                        .asString())
                .contains("Session de printemps", ";12;0;0");
    }

    /** Hands something in, in a session if there is one; answers the path of it. */
    private static String handIn(Api learner, @Nullable String session, UUID training) {
        if (session != null) {
            learner.post(session + "/places", Map.of()).then().statusCode(201);
        }
        String path = session == null
                ? begin(learner, training)
                : "training-enrolments/" + learner.get("training-enrolments").path("items[0].id");
        learner.request()
                .contentType("application/json")
                .body(Map.of("text", "Ma carte."))
                .put(step(learner, path, "Faire") + "/submission")
                .then()
                .statusCode(200);
        return "training-submissions/"
                + STAFF.get("trainings/" + training + "/submissions").path("items[-1].id");
    }
}
