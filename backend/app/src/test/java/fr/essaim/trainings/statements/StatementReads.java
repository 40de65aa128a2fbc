package fr.essaim.trainings.statements;

import static fr.essaim.trainings.TrainingFixtures.published;

import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class StatementReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("exportTrainingStatements", () -> "trainings/" + published("Comptée") + "/statements");
    }
}
