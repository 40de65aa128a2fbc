package fr.essaim.competences;

import static fr.essaim.competences.CompetenceFixtures.STAFF;
import static fr.essaim.competences.CompetenceFixtures.code;
import static fr.essaim.competences.CompetenceFixtures.competence;
import static fr.essaim.competences.CompetenceFixtures.framework;
import static fr.essaim.competences.CompetenceFixtures.macro;
import static fr.essaim.competences.CompetenceFixtures.published;
import static fr.essaim.competences.CompetenceFixtures.text;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CompetenceChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "createCompetenceFramework",
                () -> {
                    Map<String, Object> draft = Map.of("code", code(), "text", text());
                    return () -> STAFF.post("competence-frameworks", draft);
                },
                "writeCompetenceFramework",
                () -> {
                    String framework = published(code());
                    String tag = STAFF.get(framework).header("ETag");
                    return () -> STAFF.request()
                            .contentType("application/json")
                            .header("If-Match", tag)
                            .body(text())
                            .put(framework + "/draft");
                },
                "publishCompetenceFramework",
                () -> {
                    String framework = framework(text(macro("Agir", competence(code(), "Une"))));
                    return () -> STAFF.act(framework, "publish", Map.of("changeNote", "Neuf."));
                },
                "discardCompetenceFrameworkDraft",
                () -> {
                    String framework = published(code());
                    STAFF.request()
                            .contentType("application/json")
                            .header("If-Match", STAFF.get(framework).header("ETag"))
                            .body(text())
                            .put(framework + "/draft")
                            .then()
                            .statusCode(200);
                    return () -> STAFF.act(framework, "discard", Map.of());
                },
                "claimPriorLearning",
                () -> {
                    Api person = person();
                    Map<String, Object> said = said();
                    return () -> person.post("prior-learning", said);
                },
                "acceptPriorLearning",
                () -> {
                    String claim = claim(person());
                    return () -> STAFF.act(claim, "accept", Map.of());
                },
                "declinePriorLearning",
                () -> {
                    String claim = claim(person());
                    return () -> STAFF.act(claim, "decline", Map.of("reason", "Trop court."));
                },
                "withdrawPriorLearning",
                () -> {
                    Api person = person();
                    String claim = claim(person);
                    return () -> person.act(claim, "withdraw", Map.of());
                });
    }

    private static Api person() {
        Api person = Api.as(Tokens.member("acquis-" + UUID.randomUUID() + "@example.org"));
        person.get("me").then().statusCode(200);
        return person;
    }

    private static Map<String, Object> said() {
        String code = code();
        published(code);
        return Map.of("competence", code, "level", 2, "statement", "Sur le tas.");
    }

    static String claim(Api person) {
        return "prior-learning/" + person.create("prior-learning", said());
    }
}
