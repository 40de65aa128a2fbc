package fr.essaim.demo;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.learning.EnrolmentDetails;
import fr.essaim.trainings.learning.EnrolmentService;
import fr.essaim.trainings.learning.LearningService;
import fr.essaim.trainings.learning.PathActivity;
import fr.essaim.trainings.learning.ReviewService;
import fr.essaim.trainings.learning.SubmissionState;
import fr.essaim.trainings.quizzes.QuizAnswer;
import fr.essaim.trainings.versions.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People who go through the trainings of the demonstration, with the services that learners use. */
@ApplicationScoped
class DemoLearners {
    private static final String NOTE =
            "Sur mon territoire, j’ai surtout retenu qu’il faut aller voir avant de conclure.";
    private static final String WORK =
            "## Ce que j’ai fait\n\nUne première version, relue avec deux collègues. Il manque encore les associations.";
    private static final String WORD = "Bonne base. Ajoutez les associations, et dites ce que chacune peut apporter.";

    private final EnrolmentService enrolments;
    private final LearningService learning;
    private final ReviewService reviews;
    private final Rows rows;
    private final Today today;

    DemoLearners(EnrolmentService enrolments, LearningService learning, ReviewService reviews, Rows rows, Today today) {
        this.enrolments = enrolments;
        this.learning = learning;
        this.reviews = reviews;
        this.rows = rows;
        this.today = today;
    }

    void load(Actor loader, Map<String, UUID> trainings, Map<String, UUID> people) {
        for (DemoFile.Line line : DemoFile.read("training-learners")) {
            var learner = new Actor(
                    Actor.Kind.PERSON,
                    DemoDataService.id(people, line.text("person")),
                    line.text("person"),
                    Set.of(Roles.MEMBER));
            UUID training = DemoDataService.id(trainings, line.text("training"));
            EnrolmentDetails path = enrolments.enrol(learner, training);
            List<PathActivity> activities = path.modules().stream()
                    .flatMap(module -> module.activities().stream())
                    .filter(PathActivity::required)
                    .limit(Integer.parseInt(line.text("done")))
                    .toList();
            int failed = Integer.parseInt(line.text("failed"));
            for (PathActivity activity : activities) {
                boolean stays = go(loader, learner, path.id(), activity, line, failed > 0);
                failed -= activity.kind() == ActivityKind.QUIZ ? 1 : 0;
                if (stays) {
                    break;
                }
            }
            if (Boolean.parseBoolean(line.text("left"))) {
                enrolments.leave(
                        learner, path.id(), enrolments.get(learner, path.id()).version());
            }
            age(path.id(), Long.parseLong(line.text("last_seen_days_ago")), activities.size());
        }
    }

    /** @return whether they go no further for the time being */
    private boolean go(
            Actor loader, Actor learner, UUID path, PathActivity activity, DemoFile.Line line, boolean fails) {
        switch (activity.kind()) {
            case PAGE, VIDEO -> learning.done(learner, path, activity.id());
            case QUIZ -> {
                if (fails) {
                    learning.attempt(learner, path, activity.id(), List.of());
                }
                learning.attempt(learner, path, activity.id(), QuizAnswer.allRight(learning.quiz(activity.id())));
            }
            case JOURNAL -> learning.write(learner, path, activity.id(), 0, NOTE);
            case ASSIGNMENT -> {
                return handIn(loader, learner, path, activity.id(), line.constant("works", SubmissionState.class));
            }
            case LIVE_SESSION -> {
                // Nobody was noted as present anywhere yet.
            }
        }
        return false;
    }

    private boolean handIn(Actor loader, Actor learner, UUID path, UUID activity, SubmissionState becomes) {
        UUID submission = reviews.handIn(learner, path, activity, WORK);
        if (becomes != SubmissionState.WAITING) {
            reviews.review(loader, submission, becomes == SubmissionState.ACCEPTED, WORD);
        }
        return becomes != SubmissionState.ACCEPTED;
    }

    /** As old as if it had been done then. */
    private void age(UUID path, long days, int activities) {
        Instant seen = today.now().minus(Duration.ofDays(days));
        rows.update(
                "update training_enrolment set last_seen_at = ?, created_at = ?, completed_at = case when completed_at is not null"
                        + " then cast(? as timestamptz) end where id = ?",
                seen,
                seen.minus(Duration.ofDays(activities + 3L)),
                seen,
                path);
        rows.update("update training_progress set done_at = ? where enrolment_id = ?", seen, path);
        rows.update("update training_attempt set made_at = ? where enrolment_id = ?", seen, path);
    }
}
