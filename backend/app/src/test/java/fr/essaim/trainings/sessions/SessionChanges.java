package fr.essaim.trainings.sessions;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.learning.LearningFixtures.single;
import static fr.essaim.trainings.sessions.SessionFixtures.draft;
import static fr.essaim.trainings.sessions.SessionFixtures.session;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SessionChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createTrainingSession",
                () -> {
                    UUID training = single("PAGE");
                    return () -> STAFF.post("trainings/" + training + "/sessions", draft());
                },
                "updateTrainingSession",
                () -> {
                    String session = session(single("PAGE"));
                    return () -> STAFF.put(session, draft("title", "Session d’été"));
                },
                "cancelTrainingSession",
                () -> {
                    String session = session(single("PAGE"));
                    return () -> STAFF.act(session, "cancel", Map.of("reason", "Trop peu d’inscrits."));
                },
                "joinTrainingSession",
                () -> {
                    UUID training = single("PAGE");
                    String session = session(training);
                    Api learner = learner();
                    begin(learner, training);
                    return () -> learner.post(session + "/places", Map.of());
                },
                "leaveTrainingSession",
                () -> {
                    String session = session(single("PAGE"));
                    Api learner = learner();
                    learner.post(session + "/places", Map.of()).then().statusCode(201);
                    return () -> learner.request().post(session + "/places/leave");
                });
    }

    private static Api learner() {
        Api learner = CommunityFixtures.newcomer();
        Persons.id(learner);
        return learner;
    }
}
