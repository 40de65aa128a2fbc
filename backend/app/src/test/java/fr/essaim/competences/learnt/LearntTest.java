package fr.essaim.competences.learnt;

import static fr.essaim.competences.CompetenceFixtures.STAFF;
import static fr.essaim.competences.CompetenceFixtures.code;
import static fr.essaim.competences.CompetenceFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.activity;
import static fr.essaim.trainings.TrainingFixtures.begin;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.fill;
import static fr.essaim.trainings.TrainingFixtures.outline;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.step;
import static fr.essaim.trainings.TrainingFixtures.training;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.competences.CompetenceFixtures;
import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people hold, by which proof, and what they say they learnt elsewhere. */
@HttpTest
class LearntTest {
    @Inject
    RecordFixtures records;

    private static Api somebody() {
        return Api.as(Tokens.member("apprend-" + UUID.randomUUID() + "@example.org"));
    }

    private static Map<String, Object> module(String title, String competence, int level) {
        return Map.of(
                "title",
                title,
                "requires",
                List.of(),
                "competences",
                List.of(Map.of("code", competence, "level", level)),
                "activities",
                List.of(activity("PAGE", title + " : lire")));
    }

    private static String own(String code) {
        return "find { it.code == '" + code + "' }";
    }

    @Test
    void finishedModulesProveWhatTheyWorkOn() {
        String first = code();
        String second = code();
        published(first, second);
        UUID training = training("Prouver");
        String draft = draftOf(training);
        outline(draft, module("Un", first, 2), module("Deux", second, 3)).then().statusCode(200);
        fill(draft);
        publish(draft).then().statusCode(200);
        Api learner = somebody();
        learner.get("me/competences").then().body(own(first) + ".held", nullValue());

        String path = begin(learner, training);
        learner.request()
                .post(step(learner, path, "Un : lire") + "/done")
                .then()
                .statusCode(200);
        learner.get("me/competences")
                .then()
                .body(own(first) + ".held", is(2), own(first) + ".proofs.module", contains("Un"))
                .body(own(second) + ".held", nullValue(), own(second) + ".learning", is(3));
    }

    @Test
    void modulesKeepWhatTheyWorkOnUnlessItIsSaid() {
        String known = code();
        published(known);
        String draft = draftOf(training("Relier"));
        outline(draft, module("Un", "jamais-vue-" + known, 1))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/modules/0/competences"));
        outline(draft, module("Un", known, 4)).then().statusCode(200);
        Map<String, Object> module = STAFF.get(draft).path("content.modules[0]");
        var again = Map.of("id", module.get("id"), "title", "Renommé", "requires", List.of(), "activities", List.of());
        outline(draft, again)
                .then()
                .statusCode(200)
                .body("content.modules[0].competences.code", contains(known))
                .body("content.modules[0].competences.level", contains(4));
    }

    @Test
    void learningElsewhereCountsOnceSomebodyElseAcceptedIt() {
        String code = code();
        String framework = published(code);
        Api person = somebody();
        Map<String, Object> said =
                Map.of("competence", code, "level", 3, "statement", "J’ai conduit trois évaluations.");
        String claim = "prior-learning/" + person.create("prior-learning", said);
        person.post("prior-learning", said).then().statusCode(409);
        person.act(claim, "accept", Map.of()).then().statusCode(403);
        somebody().get(claim).then().statusCode(404);
        person.get("me/competences").then().body(own(code) + ".held", nullValue());

        STAFF.act(claim, "decline", Map.of("reason", "Quelle était votre part ?"))
                .then()
                .statusCode(200);
        person.get("prior-learning").then().body("items.reason", contains("Quelle était votre part ?"));
        claim = "prior-learning/" + person.create("prior-learning", said);
        STAFF.act(claim, "accept", Map.of()).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        STAFF.act(claim, "accept", Map.of()).then().statusCode(409);
        person.get("me/competences").then().body(own(code) + ".held", is(3), own(code) + ".proofs", hasSize(1));

        STAFF.request()
                .contentType("application/json")
                .header("If-Match", STAFF.get(framework).header("ETag"))
                .body(CompetenceFixtures.text(
                        CompetenceFixtures.macro("Sans elle", CompetenceFixtures.competence(code(), "Autre"))))
                .put(framework + "/draft")
                .then()
                .statusCode(200);
        STAFF.act(framework, "publish", Map.of("changeNote", "Une autre."))
                .then()
                .statusCode(200);
        person.get("me/competences").then().body(own(code) + ".held", is(3), own(code) + ".present", is(false));
    }

    @Test
    void whoFacilitatesACommunityOfTheirsIsToldAndThePersonOfTheDecision() {
        String code = code();
        published(code);
        Api person = somebody();
        Api facilitator = CommunityFixtures.newcomer();
        CommunityFixtures.join(person, CommunityFixtures.community("Acquis", "PUBLIC", "OPEN", facilitator));
        String claim = "prior-learning/"
                + person.create("prior-learning", Map.of("competence", code, "level", 1, "statement", "Sur le tas."));

        facilitator
                .get("me/notifications?kind=PRIOR_LEARNING_SAID")
                .then()
                .body("items", hasSize(1))
                .body("items[0].path", is("/acquis"));
        facilitator.act(claim, "accept", Map.of()).then().statusCode(200);
        person.get("me/notifications").then().body("items.kind", contains("PRIOR_LEARNING_ACCEPTED"));
    }

    @Test
    void aClaimIsTakenBackByItsAuthorAlone() {
        String code = code();
        published(code);
        Api person = somebody();
        String claim = "prior-learning/"
                + person.create("prior-learning", Map.of("competence", code, "level", 1, "statement", "Sur le tas."));
        STAFF.act(claim, "withdraw", Map.of()).then().statusCode(403);
        person.act(claim, "withdraw", Map.of()).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        person.post("prior-learning", Map.of("competence", "inconnue", "level", 1, "statement", "Rien."))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/competence"));
    }

    @Test
    void aTerritoryShowsNoFigureUnderFive() {
        String code = code();
        published(code);
        UUID territory = records.territory("Savante", RecordFixtures.peer());
        String competences = "territories/" + territory + "/competences";
        for (int i = 0; i < 4; i++) {
            holder(territory, code, "SIGNED_IN");
        }
        holder(territory, code, "NOBODY");
        somebody().get(competences).then().statusCode(200).body(own(code) + ".people", everyItem(nullValue()));

        holder(territory, code, "SIGNED_IN");
        somebody().get(competences).then().body(own(code) + ".people", contains(5, 5, null, null));
        Api.anonymous().get(competences).then().statusCode(401);
    }

    private static void holder(UUID territory, String code, String visibility) {
        Api person = somebody();
        Persons.revise(person, Map.of("territoryId", territory, "directoryVisibility", visibility));
        UUID claim = person.create("prior-learning", Map.of("competence", code, "level", 2, "statement", "Appris."));
        STAFF.act("prior-learning/" + claim, "accept", Map.of()).then().statusCode(200);
    }
}
