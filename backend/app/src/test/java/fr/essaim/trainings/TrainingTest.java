package fr.essaim.trainings;

import static fr.essaim.trainings.TrainingFixtures.STAFF;
import static fr.essaim.trainings.TrainingFixtures.activity;
import static fr.essaim.trainings.TrainingFixtures.draft;
import static fr.essaim.trainings.TrainingFixtures.draftOf;
import static fr.essaim.trainings.TrainingFixtures.fill;
import static fr.essaim.trainings.TrainingFixtures.module;
import static fr.essaim.trainings.TrainingFixtures.outline;
import static fr.essaim.trainings.TrainingFixtures.publish;
import static fr.essaim.trainings.TrainingFixtures.published;
import static fr.essaim.trainings.TrainingFixtures.question;
import static fr.essaim.trainings.TrainingFixtures.settings;
import static fr.essaim.trainings.TrainingFixtures.training;
import static fr.essaim.trainings.TrainingFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How trainings are written, and who may know of them. */
@HttpTest
class TrainingTest {
    private static final Api VISITOR = Api.anonymous();

    private Api facilitator = VISITOR;
    private Api member = VISITOR;
    private UUID community = new UUID(0, 0);

    @BeforeEach
    void aCommunity() {
        facilitator = CommunityFixtures.newcomer();
        member = CommunityFixtures.newcomer();
        community = CommunityFixtures.community("Apprenante", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(member, community);
    }

    @Test
    void aDraftIsKnownToThoseWhoWriteIt() {
        UUID training = training("Brouillon");

        VISITOR.get("trainings/" + training).then().statusCode(404);
        member.get("trainings/" + training).then().statusCode(404);
        STAFF.get("trainings/" + training)
                .then()
                .statusCode(200)
                .body("content.title", equalTo("Brouillon"), "versionNumber", equalTo(1), "publishedAt", nullValue())
                .body("actions", containsInAnyOrder("UPDATE", "ARCHIVE", "READ_BOARD"));
        VISITOR.get("trainings?q=brouillon").then().body("items.id", not(hasItem(training.toString())));
        STAFF.get("trainings?q=brouillon&state=DRAFT").then().body("items.id", hasItem(training.toString()));
    }

    @Test
    void facilitatorsWriteInTheirCommunityAndAuthorsTheirOwn() {
        facilitator
                .post("trainings", draft("Chez nous", "communityId", community))
                .then()
                .statusCode(201);
        facilitator.post("trainings", draft("Partout")).then().statusCode(403);
        member.post("trainings", draft("Chez nous", "communityId", community))
                .then()
                .statusCode(403);
        Api author = CommunityFixtures.newcomer();
        Persons.show(author, "SIGNED_IN");
        UUID theirs = training("À eux", "authorIds", List.of(Persons.id(author)));
        author.put(draftOf(theirs), version("Titre d’auteur")).then().statusCode(200);
        author.get("trainings/" + theirs).then().body("content.title", equalTo("Titre d’auteur"));
        Api partner = Api.as(Tokens.service("partner-trainings", "read", "trainings:write"));
        partner.post("trainings", draft("D’un outil")).then().statusCode(201);
        Api reader = Api.as(Tokens.service("partner-agenda", "read"));
        reader.post("trainings", draft("D’un outil")).then().statusCode(403);
    }

    @Test
    void membersOnlyTrainingsAreHiddenFromOthersEverywhere() {
        UUID training = published("Entre nous", "communityId", community, "visibility", "MEMBERS");

        for (Api other : List.of(VISITOR, CommunityFixtures.newcomer())) {
            other.get("trainings/" + training).then().statusCode(404);
            other.get("trainings/" + training + "/versions").then().statusCode(404);
            other.get("trainings?communityId=" + community).then().body("items", hasSize(0), "total.value", equalTo(0));
            assertThat(other.request()
                            .accept("text/csv")
                            .get("trainings?communityId=" + community)
                            .asString())
                    .doesNotContain("Entre nous");
        }
        member.get("trainings/" + training).then().statusCode(200).body("actions", contains("ENROL"));
        member.get("trainings?communityId=" + community).then().body("total.value", equalTo(1));
        STAFF.post("trainings", draft("Sans communauté", "visibility", "MEMBERS"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/visibility"));
    }

    @Test
    void modulesAndActivitiesMoveAndKeepTheirTexts() {
        String draft = draftOf(training("Rangée"));
        outline(
                        draft,
                        module("Lire", List.of(), activity("PAGE", "Regarder"), activity("PAGE", "Regarder")),
                        module("Agir", List.of("lire")))
                .then()
                .statusCode(200)
                .body("content.modules.key", contains("lire", "agir"))
                .body("content.modules[0].activities.key", contains("regarder", "regarder-2"))
                .body("lacks.code", containsInAnyOrder("EMPTY_ACTIVITY", "EMPTY_ACTIVITY", "EMPTY_MODULE"));
        List<Map<String, Object>> modules = STAFF.get(draft).path("content.modules");
        List<Map<String, Object>> pages = STAFF.get(draft).path("content.modules[0].activities");
        write(pages.getFirst(), "Le premier texte.");

        Map<String, Object> agir = Map.of(
                "id",
                modules.get(1).get("id"),
                "title",
                "Agir",
                "requires",
                List.of(),
                "activities",
                List.of(entry(pages.getFirst(), "Regarder mieux")));
        Map<String, Object> lire = Map.of(
                "id",
                modules.getFirst().get("id"),
                "title",
                "Lire",
                "requires",
                List.of("agir"),
                "activities",
                List.of());
        outline(draft, agir, lire)
                .then()
                .statusCode(200)
                .body("content.modules.key", contains("agir", "lire"))
                .body(
                        "content.modules[0].activities.id",
                        contains(pages.getFirst().get("id")));

        STAFF.get("training-activities/" + pages.getFirst().get("id"))
                .then()
                .body("body", equalTo("Le premier texte."), "title", equalTo("Regarder mieux"));
        STAFF.get("training-activities/" + pages.get(1).get("id")).then().statusCode(404);
    }

    @Test
    void aModuleAsksOnlyForModulesBeforeIt() {
        String draft = draftOf(training("Circulaire"));

        outline(draft, module("Lire", List.of("agir")), module("Agir", List.of("lire")))
                .then()
                .statusCode(400)
                .body("violations.code", contains("requires-module-before"));
        outline(draft, module("Lire", List.of("lire"))).then().statusCode(400);
        STAFF.get(draft).then().body("content.modules", hasSize(0));
    }

    @Test
    void twoAuthorsDoNotOverwriteEachOther() {
        String draft = draftOf(training("À deux"));
        String read = STAFF.get(draft).header("ETag");
        outline(draft, module("Lire", List.of(), activity("PAGE", "Regarder")))
                .then()
                .statusCode(200);

        STAFF.request()
                .contentType("application/json")
                .header("If-Match", read)
                .body(Map.of("modules", List.of()))
                .put(draft + "/outline")
                .then()
                .statusCode(412);
        STAFF.get(draft).then().body("content.modules", hasSize(1));
    }

    @Test
    void anEmptyTrainingIsNotPublished() {
        String draft = draftOf(training("Vide"));
        publish(draft).then().statusCode(422).body("lacks.code", contains("NO_MODULE"));
        outline(draft, module("Lire", List.of(), activity("PAGE", "Regarder")))
                .then()
                .statusCode(200);
        publish(draft).then().statusCode(422).body("lacks.code", contains("EMPTY_ACTIVITY"));
        fill(draft);
        publish(draft).then().statusCode(200).body("state", equalTo("PUBLISHED"), "actions", hasSize(0));
    }

    @Test
    void aRuleThatNobodyCouldMeetIsNotPublished() {
        UUID training = training("Impossible");
        String draft = draftOf(training);
        outline(draft, module("Lire", List.of(), activity("PAGE", "Regarder")))
                .then()
                .statusCode(200);
        fill(draft);
        STAFF.put(draft, version("Impossible", Map.of("kind", "EVENTS", "count", 1)))
                .then()
                .statusCode(200);
        publish(draft).then().statusCode(422).body("lacks.code", contains("NO_COMMUNITY"));

        STAFF.put("trainings/" + training, settings("communityId", community))
                .then()
                .statusCode(200);
        publish(draft).then().statusCode(200);
    }

    @Test
    void questionsThatCannotBeAnsweredAreRefusedAtTheirPlace() {
        String draft = draftOf(training("Mal posée"));
        outline(draft, module("Lire", List.of(), activity("QUIZ", "Vérifier")))
                .then()
                .statusCode(200);
        String id = STAFF.get(draft).path("content.modules[0].activities[0].id");

        STAFF.put(
                        "training-activities/" + id,
                        Map.of(
                                "title",
                                "Vérifier",
                                "minutes",
                                5,
                                "required",
                                true,
                                "quiz",
                                Map.of(
                                        "passMark",
                                        50,
                                        "questions",
                                        List.of(
                                                question("part", "NUMERIC", "answer", "3"),
                                                question("part", "SINGLE")))))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/quiz/questions/1/key"));
        STAFF.put(
                        "training-activities/" + id,
                        Map.of("title", "Vérifier", "minutes", 5, "required", true, "url", "https://a.example.org/"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/url"));
    }

    @Test
    void aPublishedVersionIsFrozenAndTheNextSaysWhatChanged() {
        UUID training = published("Version");
        String first = "training-versions/" + STAFF.get("trainings/" + training).path("versionId");
        STAFF.put(first, version("Récrite")).then().statusCode(409);
        outline(first).then().statusCode(409);
        String page = STAFF.get(first).path("content.modules[0].activities[0].id");
        STAFF.put("training-activities/" + page, Map.of("title", "Autre", "minutes", 5, "required", true))
                .then()
                .statusCode(409);

        STAFF.post("trainings/" + training + "/versions", Map.of()).then().statusCode(201);
        STAFF.post("trainings/" + training + "/versions", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-exists"));
        String second = draftOf(training);
        STAFF.get(second)
                .then()
                .body("number", equalTo(2))
                .body("content.modules.activities.flatten().change", contains("SAME", "SAME", "SAME"));
        write(STAFF.get(second).path("content.modules[0].activities[0]"), "Un autre texte.");
        STAFF.get(second)
                .then()
                .body("content.modules.activities.flatten().change", contains("CHANGED", "SAME", "SAME"));

        STAFF.act(second, "publish", Map.of("changeNote", "La page est récrite."))
                .then()
                .statusCode(200);
        STAFF.get(first).then().body("state", equalTo("SUPERSEDED"));
        VISITOR.get("trainings/" + training).then().body("versionNumber", equalTo(2));
        VISITOR.get("trainings/" + training + "/versions")
                .then()
                .body("number", contains(2, 1), "changeNote[0]", equalTo("La page est récrite."))
                .body("learners[0]", nullValue());
    }

    @Test
    void aDraftIsThrownAwayButNotTheFirst() {
        UUID training = published("Jetée");
        STAFF.post("trainings/" + training + "/versions", Map.of()).then().statusCode(201);
        String second = draftOf(training);

        STAFF.act(second, "discard", Map.of()).then().statusCode(204);
        STAFF.get(second).then().statusCode(404);
        STAFF.get("trainings/" + training).then().body("draftVersionId", nullValue());
        String only = draftOf(training("Seule"));
        STAFF.act(only, "discard", Map.of()).then().statusCode(422);
    }

    @Test
    void aCommunityHasOneWayIn() {
        STAFF.post("trainings", draft("Accueil", "communityId", community, "wayIn", true))
                .then()
                .statusCode(201);
        STAFF.post("trainings", draft("Accueil bis", "communityId", community, "wayIn", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("way-in-taken"));
    }

    @Test
    void anArchivedTrainingTakesNobodyAnyMore() {
        UUID training = published("Rangée au grenier");
        STAFF.act("trainings/" + training, "archive", Map.of()).then().statusCode(200);

        member.post("trainings/" + training + "/enrolments", Map.of()).then().statusCode(422);
        VISITOR.get("trainings?q=grenier").then().body("items", hasSize(0));
        STAFF.act("trainings/" + training, "restore", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
    }

    @Test
    void whatIsRightIsToldToAuthorsAlone() {
        UUID training = published("Secrète");
        String version =
                "training-versions/" + STAFF.get("trainings/" + training).path("versionId");
        String quiz = STAFF.get(version).path("content.modules[0].activities[1].id");

        member.get(version).then().statusCode(403);
        member.get("training-activities/" + quiz).then().statusCode(403);
        VISITOR.get("training-activities/" + quiz).then().statusCode(401);
        String preview = STAFF.get("training-activities/" + quiz + "/preview").asString();
        assertThat(preview).contains("epci").doesNotContain("correct", "\"answer\"", "feedback", "explanation");
    }

    private static Map<String, Object> version(String title, Object... completion) {
        return Map.of(
                "title",
                title,
                "summary",
                "En une phrase.",
                "language",
                "fr",
                "prerequisites",
                List.of(Map.of("statement", "Je sais lire une carte.")),
                "completion",
                List.of(completion),
                "certificate",
                Map.of("issued", true, "validMonths", 36));
    }

    private static Map<String, Object> entry(Map<String, Object> activity, String title) {
        return Map.of("id", activity.get("id"), "kind", activity.get("kind"), "title", title);
    }
}
