package fr.essaim.trainings.sessions;

import static fr.essaim.trainings.learning.LearningFixtures.single;
import static fr.essaim.trainings.sessions.SessionFixtures.session;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class SessionReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listTrainingSessions",
                () -> {
                    UUID training = single("PAGE");
                    session(training);
                    session(training);
                    return "trainings/" + training + "/sessions";
                },
                "getTrainingSession",
                () -> session(single("PAGE")),
                "listSessionLearners",
                () -> {
                    String session = session(single("PAGE"));
                    CommunityFixtures.newcomer()
                            .post(session + "/places", Map.of())
                            .then()
                            .statusCode(201);
                    CommunityFixtures.newcomer()
                            .post(session + "/places", Map.of())
                            .then()
                            .statusCode(201);
                    return session + "/places";
                });
    }
}
