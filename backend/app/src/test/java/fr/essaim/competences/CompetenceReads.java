package fr.essaim.competences;

import static fr.essaim.competences.CompetenceFixtures.code;
import static fr.essaim.competences.CompetenceFixtures.published;

import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class CompetenceReads implements Reads {
    private final Api admin = Api.as(Tokens.admin());
    private final RecordFixtures records;

    CompetenceReads(RecordFixtures records) {
        this.records = records;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listCompetenceFrameworks",
                () -> {
                    published(code());
                    published(code());
                    return "competence-frameworks";
                },
                "getCompetenceFramework",
                () -> published(code()),
                "listCompetenceFrameworkVersions",
                () -> published(code()) + "/versions",
                "exportCompetenceFramework",
                () -> published(code()) + "/skos",
                "listCompetences",
                () -> "competences",
                "listPriorLearning",
                () -> {
                    CompetenceChanges.claim(admin);
                    CompetenceChanges.claim(admin);
                    return "prior-learning";
                },
                "getPriorLearning",
                () -> CompetenceChanges.claim(admin),
                "listMyCompetences",
                () -> "me/competences",
                "listTerritoryCompetences",
                () -> "territories/" + records.territory("Savante", RecordFixtures.peer()) + "/competences");
    }
}
