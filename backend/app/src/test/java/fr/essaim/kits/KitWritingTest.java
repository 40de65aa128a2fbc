package fr.essaim.kits;

import static fr.essaim.kits.KitFixtures.STAFF;
import static fr.essaim.kits.KitFixtures.add;
import static fr.essaim.kits.KitFixtures.condition;
import static fr.essaim.kits.KitFixtures.draft;
import static fr.essaim.kits.KitFixtures.filled;
import static fr.essaim.kits.KitFixtures.found;
import static fr.essaim.kits.KitFixtures.invited;
import static fr.essaim.kits.KitFixtures.kit;
import static fr.essaim.kits.KitFixtures.publish;
import static fr.essaim.kits.KitFixtures.published;
import static fr.essaim.kits.KitFixtures.publishedKit;
import static fr.essaim.kits.KitFixtures.republish;
import static fr.essaim.kits.KitFixtures.section;
import static fr.essaim.kits.KitFixtures.submitted;
import static fr.essaim.kits.KitFixtures.tested;
import static fr.essaim.kits.KitFixtures.text;
import static fr.essaim.kits.KitFixtures.with;
import static fr.essaim.kits.KitFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class KitWritingTest {
    @Inject
    RecordFixtures records;

    private Api editor;
    private Api reader;

    @BeforeEach
    void meet() {
        editor = RecordFixtures.peer();
        reader = RecordFixtures.peer();
    }

    @Test
    void kitsHaveCodesInARowAndAreSeenOncePublished() {
        String kit = kit(editor);
        String other = kit(editor);
        int first = number(editor.get(kit).path("code"));
        assertThat(number(editor.get(other).path("code"))).isGreaterThan(first);

        reader.get(kit).then().statusCode(404);
        publish(editor, submitted(editor, kit, "Une"));

        Api.anonymous()
                .get(kit)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("draftId", nullValue());
        assertThat(reader.get("kits?q=alliances").<List<String>>path("items.id"))
                .contains(kit.substring(5));
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    @Test
    void aVersionIsTriedByAPeerBeforeItIsPublished() {
        String kit = kit(editor);
        String version = filled(editor, kit, "Une");
        editor.act(version, "publish", Map.of("changeNote", "Rien.")).then().statusCode(409);
        editor.act(version, "submit", Map.of()).then().statusCode(200).body("state", equalTo("IN_TEST"));
        editor.act(version, "publish", Map.of("changeNote", "Rien."))
                .then()
                .statusCode(422)
                .body("violations.code", contains("kit-untested"));

        editor.post(version + "/tests", Map.of("personId", Persons.id(editor)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("own-kit"));
        String test = invited(editor, version, reader);
        editor.get(test).then().statusCode(200).body("content", nullValue());
        reader.act(test, "finish", Map.of()).then().statusCode(422);
        reader.put(test, found()).then().statusCode(200);
        editor.put(test, found()).then().statusCode(403);
        reader.act(test, "finish", Map.of()).then().statusCode(200);

        editor.get(version + "/tests").then().body("[0].content.verdict", equalTo("READY"));
        editor.act(version, "publish", Map.of("changeNote", "Une première."))
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        editor.put(version, text("Autre")).then().statusCode(409);
    }

    @Test
    void whoWantsItAmendedIsAskedAgainAndWhatTheySaidOfAFormerTextCountsNoMore() {
        String kit = kit(editor);
        String version = submitted(editor, kit, "Une");
        Api slow = RecordFixtures.peer();
        String open = invited(editor, version, slow);
        tested(editor, version);
        finish(reader, invited(editor, version, reader), "TO_AMEND");
        editor.get(version).then().body("testsFinished", equalTo(2)).body("testsToAmend", equalTo(1));
        editor.act(version, "publish", Map.of("changeNote", "Quand même."))
                .then()
                .statusCode(422)
                .body("violations.code", contains("kit-to-amend"));

        editor.act(version, "return", Map.of()).then().statusCode(200);
        slow.put(open, found()).then().statusCode(409);
        editor.act(version, "submit", Map.of())
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .body("testsFinished", equalTo(0));
        editor.act(version, "publish", Map.of("changeNote", "Sans essai."))
                .then()
                .statusCode(422)
                .body("violations.code", contains("kit-untested"));
        editor.get(version + "/tests").then().body("round", contains(2, 2, 1, 1));
        reader.get("me/notifications?kind=KIT_TEST_ASKED").then().body("items", hasSize(2));
        slow.get("me/notifications?kind=KIT_TEST_ASKED").then().body("items", hasSize(1));
        finish(slow, open, "READY");
        editor.post(version + "/tests", Map.of("personId", Persons.id(reader)))
                .then()
                .statusCode(409);
        String again = editor.get(version + "/tests").path("find { it.round == 2 && it.finishedAt == null }.id");
        finish(reader, "kit-tests/" + again, "READY");

        editor.act(version, "publish", Map.of("changeNote", "Repris.")).then().statusCode(200);
    }

    private static void finish(Api tester, String test, String verdict) {
        tester.put(test, with(found(), "verdict", verdict)).then().statusCode(200);
        tester.act(test, "finish", Map.of()).then().statusCode(200);
    }

    @Test
    void anEmptyDraftIsNotTried() {
        String version = written(editor, kit(editor));
        editor.act(version, "submit", Map.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/content/summary", "/sections"));
    }

    @Test
    void twoEditorsWriteTwoSectionsAtOnceAndOneOfTwoTheSame() {
        String version = written(editor, kit(editor));
        String one = add(editor, version, section("Une"));
        String two = add(editor, version, section("Deux"));
        String tag = STAFF.get(one).header("ETag");

        editor.put(one, section("Une", "body", "Autrement.")).then().statusCode(200);
        editor.put(two, section("Deux", "body", "Aussi.")).then().statusCode(200);
        STAFF.request()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(section("Une"))
                .put(one)
                .then()
                .statusCode(412);
    }

    @Test
    void sectionsAreMovedAndRemovedOneByOne() {
        String version = written(editor, kit(editor));
        String one = add(editor, version, section("Une"));
        String two = add(editor, version, section("Deux"));
        String three = add(editor, version, section("Trois"));
        String key = editor.get(one).path("key");

        editor.act(three, "move", Map.of("after", key)).then().statusCode(200);
        assertThat(titles(version)).containsExactly("Une", "Trois", "Deux");
        var toFront = new HashMap<String, Object>();
        toFront.put("after", null);
        editor.act(two, "move", toFront).then().statusCode(200);
        assertThat(titles(version)).containsExactly("Deux", "Une", "Trois");
        editor.act(two, "move", Map.of("after", UUID.randomUUID())).then().statusCode(422);
        editor.request()
                .header("If-Match", editor.get(one).header("ETag"))
                .delete(one)
                .then()
                .statusCode(204);
        assertThat(titles(version)).containsExactly("Deux", "Trois");
    }

    private List<String> titles(String version) {
        return editor.get(version).path("sections.content.title");
    }

    @Test
    void eachKindHasItsFields() {
        String version = written(editor, kit(editor));
        editor.post(version + "/sections", Map.of("content", section("Méthode", "kind", "METHOD_SHEET")))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/method"));
        editor.post(version + "/sections", Map.of("content", section("Récit", "attachmentId", UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("violations.code", contains("of-another-kind"));
        editor.put(version, text("Conditions", condition("POPULATION_MIN", null, "")))
                .then()
                .statusCode(400)
                .body("violations.code", contains("condition-value"));
    }

    @Test
    void theNextVersionIsACopyAndReadersKeepTheirs() {
        String kit = publishedKit(editor, "Une", "Deux");
        String first = published(reader, kit);
        String key = reader.get(first).path("sections[0].key");
        editor.post(kit + "/versions", Map.of()).then().statusCode(201);
        String next = written(editor, kit);
        editor.post(kit + "/versions", Map.of()).then().statusCode(409);
        reader.get(next).then().statusCode(404);
        assertThat(editor.get(next).<String>path("sections[0].key")).isEqualTo(key);

        editor.act(next, "submit", Map.of()).then().statusCode(200);
        publish(editor, next);

        reader.get(first).then().body("state", equalTo("SUPERSEDED"));
        reader.get(kit + "/versions").then().body("items.number", contains(2, 1));
    }

    @Test
    void aCitedRecordThatChangesOrIsWithdrawnMarksTheSection() {
        Api author = RecordFixtures.peer();
        String record = RecordFixtures.published(author, "Citée", "territoryId", records.territory("Racontée", author));
        String id = record.substring(record.indexOf('/') + 1);
        String kit = kit(editor);
        String version = filled(editor, kit, "Une");
        String story = add(editor, version, cites(id, 1));
        editor.get(story)
                .then()
                .body("sources[0].state", equalTo("CURRENT"))
                .body("sources[0].mix", equalTo("COMPATIBLE"));
        editor.post(version + "/sections", Map.of("content", cites(id, 7)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/citations"));

        author.put(record, RecordFixtures.text(author, "Citée, deux fois"))
                .then()
                .statusCode(200);
        author.act(record, "submit", Map.of()).then().statusCode(200);
        RecordFixtures.validate(author, record);
        author.act(record, "publish", Map.of()).then().statusCode(200);
        editor.get(story).then().body("sources[0].state", equalTo("CHANGED")).body("sources[0].latest", equalTo(2));
        editor.get("me/notifications").then().body("items.kind", hasItem("KIT_SOURCE_CHANGED"));

        author.act(record, "withdraw", Map.of("reason", "Faux.")).then().statusCode(200);
        editor.get(story).then().body("sources[0].state", equalTo("WITHDRAWN"));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        tested(editor, version);
        editor.act(version, "publish", Map.of("changeNote", "Rien."))
                .then()
                .statusCode(422)
                .body("violations.code", contains("source-withdrawn"));
    }

    private static Map<String, Object> cites(String record, int number) {
        return section("Récit", "kind", "STORY", "citations", List.of(Map.of("recordId", record, "number", number)));
    }

    @Test
    void lineageReadsFromRecordsToTerritories() {
        String kit = publishedKit(editor, "Une");
        republish(editor, kit, "Une", "Autrement.");
        reader.get(kit + "/lineage").then().statusCode(200).body("versions.number", contains(2, 1));
    }

    @Test
    void thePublicKitOfAHiddenCommunityDoesNotNameIt() {
        UUID hidden = CommunityFixtures.community("Entre nous", "MEMBERS_ONLY", "INVITATION", editor);
        String kit = kit(editor, "communityId", hidden);
        String version = submitted(editor, kit, "Une carte");
        tested(editor, version);
        publish(editor, version);

        editor.get(kit).then().body("community.name", equalTo("Entre nous"));
        for (Api other : List.of(Api.anonymous(), CommunityFixtures.newcomer())) {
            other.get(kit).then().statusCode(200).body("community", nullValue());
            other.get("kits?communityId=" + hidden).then().body("total.value", equalTo(0));
        }
    }

    @Test
    void anArchivedKitIsNotWritten() {
        String kit = publishedKit(editor, "Une");
        editor.act(kit, "archive", Map.of("reason", "Remplacé.")).then().statusCode(200);
        editor.post(kit + "/versions", Map.of()).then().statusCode(409);
        reader.get(kit).then().statusCode(200).body("state", equalTo("ARCHIVED"));
        reader.post("kits", draft()).then().statusCode(403);
    }
}
