package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.shared.time.Today;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What those who run trainings are told, and who has a seat in a session. */
@HttpTest
class TrainingNewsTest {
    @Inject
    SessionReminderService sessions;

    @Inject
    Today today;

    @Test
    void whoFacilitatesIsToldOfAWorkOnceUntilItIsReviewed() {
        Api facilitator = newcomer();
        Api learner = newcomer();
        UUID community = community("Travaux", "PUBLIC", "OPEN", facilitator);
        join(learner, community);
        UUID training = single("ASSIGNMENT", "communityId", community);
        String step = step(learner, begin(learner, training), "Faire");
        handIn(learner, step, "Ma carte.");
        handIn(learner, step, "Ma carte, corrigée.");

        waiting(facilitator, 1);
        facilitator
                .get("me/notifications?kind=TRAINING_WORK_WAITING")
                .then()
                .body("items.path", contains("/formations/" + training + "/relectures"));
        waiting(learner, 0);
        String work = "training-submissions/"
                + facilitator.get("trainings/" + training + "/submissions").path("items[0].id");
        facilitator
                .act(work, "review", Map.of("accepted", false, "comment", "Et la légende ?"))
                .then()
                .statusCode(200);
        handIn(learner, step, "Ma carte et sa légende.");
        waiting(facilitator, 2);
    }

    private static void handIn(Api learner, String step, String text) {
        learner.request()
                .contentType("application/json")
                .body(Map.of("text", text))
                .put(step + "/submission")
                .then()
                .statusCode(200);
    }

    private static void waiting(Api reader, int times) {
        reader.get("me/notifications?kind=TRAINING_WORK_WAITING").then().body("items", hasSize(times));
    }

    @Test
    void whoHasASeatIsRemindedTheDayBeforeAndTheTutorToo() {
        Api learner = newcomer();
        Api tutor = newcomer();
        Api other = newcomer();
        UUID training = single("PAGE", "kind", "COHORT");
        LocalDate starts = today.date().plusDays(3);
        UUID session = STAFF.create(
                "trainings/" + training + "/sessions",
                Map.of(
                        "title",
                        "Session de printemps",
                        "startsOn",
                        starts.toString(),
                        "endsOn",
                        starts.plusDays(20).toString(),
                        "tutorIds",
                        List.of(Persons.id(tutor))));
        learner.post("training-sessions/" + session + "/places", Map.of())
                .then()
                .statusCode(201);

        remind(session, starts.minusDays(2));
        reminded(learner, 0);
        remind(session, starts.minusDays(1));
        remind(session, starts.minusDays(1));
        reminded(learner, 1);
        reminded(tutor, 1);
        learner.get("me/notifications?kind=TRAINING_SESSION_REMINDER")
                .then()
                .body("items[0].path", is("/formations/sessions/" + session));
        other.get("me/notifications").then().body("items", empty());
    }

    private void remind(UUID session, LocalDate day) {
        sessions.of(day).stream()
                .filter(reminder -> reminder.session().equals(session))
                .forEach(sessions::tell);
    }

    private static void reminded(Api reader, int times) {
        reader.get("me/notifications?kind=TRAINING_SESSION_REMINDER").then().body("items", hasSize(times));
    }
}
