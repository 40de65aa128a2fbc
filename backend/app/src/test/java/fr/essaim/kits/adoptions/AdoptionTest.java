package fr.essaim.kits.adoptions;

import static fr.essaim.kits.KitFixtures.STAFF;
import static fr.essaim.kits.KitFixtures.add;
import static fr.essaim.kits.KitFixtures.adopted;
import static fr.essaim.kits.KitFixtures.adoption;
import static fr.essaim.kits.KitFixtures.condition;
import static fr.essaim.kits.KitFixtures.filled;
import static fr.essaim.kits.KitFixtures.kit;
import static fr.essaim.kits.KitFixtures.next;
import static fr.essaim.kits.KitFixtures.ownSection;
import static fr.essaim.kits.KitFixtures.publish;
import static fr.essaim.kits.KitFixtures.published;
import static fr.essaim.kits.KitFixtures.publishedKit;
import static fr.essaim.kits.KitFixtures.republish;
import static fr.essaim.kits.KitFixtures.section;
import static fr.essaim.kits.KitFixtures.sectionOf;
import static fr.essaim.kits.KitFixtures.submitted;
import static fr.essaim.kits.KitFixtures.text;
import static fr.essaim.kits.KitFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.kits.KitFixtures;
import fr.essaim.records.RecordFixtures;
import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class AdoptionTest {
    @Inject
    KitFixtures kits;

    @Inject
    AdoptionFollowJob job;

    @Inject
    Rows rows;

    private Api editor;
    private Api lead;
    private Api other;
    private UUID territory;

    @BeforeEach
    void meet() {
        editor = RecordFixtures.peer();
        lead = RecordFixtures.peer();
        other = RecordFixtures.peer();
        territory = kits.territory(lead);
    }

    @Test
    void aTerritoryGetsItsOwnCopyOnceAtATime() {
        String kit = publishedKit(editor, "Une", "Deux");
        String adoption = adopted(lead, territory, kit);

        lead.get(adoption)
                .then()
                .body("state", equalTo("PLANNED"))
                .body("sections.title", contains("Une", "Deux"))
                .body("proposals", equalTo(0));
        lead.post(published(lead, kit) + "/adoptions", adoption(territory))
                .then()
                .statusCode(409);
        other.post(published(lead, kit) + "/adoptions", adoption(territory))
                .then()
                .statusCode(422);
        other.get(adoption).then().statusCode(200).body("sections", empty());
        other.get(ownSection(lead, adoption, "Une")).then().statusCode(404);
        editor.get(kit).then().body("uses.planned", equalTo(1));
        editor.get("me/notifications").then().body("items.kind", hasItem("KIT_ADOPTED"));
    }

    @Test
    void conditionsAreHeldAgainstTheTerritoryAndUnmetOnesAskForANote() {
        String kit = kit(editor);
        String version = written(editor, kit);
        editor.put(
                        version,
                        text(
                                "Petit kit",
                                condition("POPULATION_MAX", 2_000, ""),
                                condition("POPULATION_MIN", 100, ""),
                                condition("OTHER", null, "Une salle.")))
                .then()
                .statusCode(200);
        add(editor, version, section("Une"));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);

        lead.get(version + "/fit?territoryId=" + territory)
                .then()
                .statusCode(200)
                .body("fit", contains("UNMET", "MET", "UNKNOWN"))
                .body("[0].known", equalTo(136_449));
        lead.post(version + "/adoptions", adoption(territory))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/0", "/answers/2"));
        List<Map<String, Object>> answers = List.of(
                Map.of("condition", 0, "met", true, "note", "Quartier par quartier."),
                Map.of("condition", 2, "met", true));
        lead.post(version + "/adoptions", adoption(territory, "answers", answers))
                .then()
                .statusCode(201)
                .body("fit.fit", contains("UNMET", "MET", "MET"))
                .body("fit[0].note", equalTo("Quartier par quartier."));
    }

    @Test
    void aSupersededVersionIsAdoptedWithANoteAndGetsTheLaterOneProposed() {
        String kit = publishedKit(editor, "Une");
        String first = published(lead, kit);
        republish(editor, kit, "Une", "Autrement.");

        lead.post(first + "/adoptions", adoption(territory))
                .then()
                .statusCode(422)
                .body("violations.code", contains("superseded-note"));
        lead.post(first + "/adoptions", adoption(territory, "note", "Suivie en formation."))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("offeredNumber", equalTo(2))
                .body("sections.proposal", contains("READY"));
    }

    @Test
    void aLaterVersionIsProposedSectionBySection() {
        String kit = publishedKit(editor, "Intacte", "Changée", "Heurtée", "Retirée", "Même");
        String adoption = adopted(lead, territory, kit);
        adapt("Heurtée", adoption, "À nous.");
        adapt("Même", adoption, "Pareil.");

        String version = next(editor, kit);
        rewrite(version, "Changée", "Du kit.");
        rewrite(version, "Heurtée", "Du kit.");
        rewrite(version, "Même", "Pareil.");
        String gone = sectionOf(editor, version, "Retirée");
        editor.request()
                .header("If-Match", editor.get(gone).header("ETag"))
                .delete(gone)
                .then()
                .statusCode(204);
        add(editor, version, section("Nouvelle"));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);

        lead.get("me/notifications").then().body("items.kind", hasItem("ADOPTION_PROPOSED"));
        var shown = lead.get(adoption)
                .then()
                .statusCode(200)
                .body("proposals", equalTo(4))
                .extract();
        assertThat(shown.<List<String>>path("sections.title"))
                .containsExactlyInAnyOrder("Intacte", "Changée", "Heurtée", "Retirée", "Même", "Nouvelle");
        assertProposal(adoption, "Changée", "READY");
        assertProposal(adoption, "Heurtée", "CONFLICT");
        assertProposal(adoption, "Retirée", "REMOVED");
        assertProposal(adoption, "Nouvelle", "ADDED");
        assertThat(lead.get(adoption).<String>path("sections.find { it.title == 'Même' }.proposal"))
                .isNull();

        String conflict = ownSection(lead, adoption, "Heurtée");
        lead.get(conflict)
                .then()
                .body("changes.field", contains("body"))
                .body("changes[0].local", equalTo("À nous."))
                .body("changes[0].upstream", equalTo("Du kit."));
        lead.act(ownSection(lead, adoption, "Changée"), "accept", Map.of())
                .then()
                .statusCode(200);
        lead.act(ownSection(lead, adoption, "Nouvelle"), "accept", Map.of())
                .then()
                .statusCode(200);
        String removed = ownSection(lead, adoption, "Retirée");
        lead.act(removed, "keep", Map.of()).then().statusCode(200).body("proposal", nullValue());
        lead.get(adoption).then().body("number", equalTo(1)).body("proposals", equalTo(1));
        lead.act(conflict, "merge", section("Heurtée", "body", "Des deux."))
                .then()
                .statusCode(200);

        lead.get(adoption)
                .then()
                .body("number", equalTo(2))
                .body("offeredNumber", nullValue())
                .body("proposals", equalTo(0));
        lead.get(removed).then().body("local.title", equalTo("Retirée"));
        lead.get(conflict + "/former").then().body("content.body", contains("À nous.", "Texte de Heurtée."));
    }

    private void assertProposal(String adoption, String title, String proposal) {
        assertThat(lead.get(adoption).<String>path("sections.find { it.title == '" + title + "' }.proposal"))
                .as(title)
                .isEqualTo(proposal);
    }

    private void rewrite(String version, String title, String body) {
        editor.put(sectionOf(editor, version, title), section(title, "body", body))
                .then()
                .statusCode(200);
    }

    private void adapt(String title, String adoption, String body) {
        lead.put(ownSection(lead, adoption, title), section(title, "body", body))
                .then()
                .statusCode(200);
    }

    @Test
    void ofTwoWhoResolveTheSameConflictTheSecondIsTold() {
        String kit = publishedKit(editor, "Une");
        String adoption = adopted(lead, territory, kit);
        adapt("Une", adoption, "À nous.");
        republish(editor, kit, "Une", "Du kit.");
        String conflict = ownSection(lead, adoption, "Une");
        String read = STAFF.get(conflict).header("ETag");

        lead.act(conflict, "keep", Map.of()).then().statusCode(200);
        STAFF.request()
                .header("If-Match", read)
                .post(conflict + "/accept")
                .then()
                .statusCode(412);
        lead.get(conflict).then().body("local.body", equalTo("À nous."));
    }

    @Test
    void aTextThatTheKitReplacesIsKept() {
        String kit = publishedKit(editor, "Une");
        String adoption = adopted(lead, territory, kit);
        adapt("Une", adoption, "À nous.");
        republish(editor, kit, "Une", "Du kit.");
        String section = ownSection(lead, adoption, "Une");

        lead.act(section, "accept", Map.of()).then().statusCode(200).body("local.body", equalTo("Du kit."));
        lead.act(section, "omit", Map.of()).then().statusCode(200).body("local", nullValue());
        lead.get(section + "/former")
                .then()
                .body("content.body", contains("Du kit.", "À nous.", "Texte de Une."))
                .body("cause", contains("REMOVED", "ACCEPTED", "ADAPTED"));
    }

    @Test
    void anAdoptionGoesThroughItsStatesWithReasons() {
        String adoption = adopted(lead, territory, publishedKit(editor, "Une"));
        lead.act(adoption, "finish", outcome()).then().statusCode(409);
        lead.act(adoption, "begin", Map.of()).then().statusCode(200).body("state", equalTo("IN_PROGRESS"));
        editor.act(adoption, "finish", outcome()).then().statusCode(403);
        lead.act(adoption, "finish", outcome()).then().statusCode(200).body("state", equalTo("DONE"));
        lead.act(adoption, "abandon", Map.of("reason", "Non.")).then().statusCode(409);
        editor.get(adoption).then().body("outcome.advice", equalTo("Dire qui paie."));
        other.get(adoption).then().body("outcome", nullValue());
        editor.get("me/notifications").then().body("items.kind", hasItem("ADOPTION_CLOSED"));
    }

    private static Map<String, Object> outcome() {
        return Map.of(
                "done", "Quatre séances.",
                "results", "Une charte.",
                "figures", List.of(Map.of("label", "Alliés", "value", "9", "unit", "structures")),
                "adapted", "Le soir.",
                "advice", "Dire qui paie.");
    }

    @Test
    void aMentorIsAskedAndAnswers() {
        String adoption = adopted(lead, territory, publishedKit(editor, "Une"));
        UUID helper = kits.territory(other);
        lead.act(adoption, "mentor", Map.of("territoryId", territory)).then().statusCode(400);
        lead.act(adoption, "mentor", Map.of("territoryId", helper))
                .then()
                .statusCode(200)
                .body("mentorState", equalTo("PROPOSED"));
        lead.act(adoption, "mentor/answer", Map.of("accepted", true)).then().statusCode(403);
        other.get("me/notifications").then().body("items.kind", hasItem("MENTOR_ASKED"));
        other.act(adoption, "mentor/answer", Map.of("accepted", true))
                .then()
                .statusCode(200)
                .body("mentorState", equalTo("ACCEPTED"))
                .body("sections", hasSize(1));
        other.act(ownSection(lead, adoption, "Une"), "omit", Map.of()).then().statusCode(403);
    }

    @Test
    void aDoneAdoptionBeginsOneRecordHowOftenItIsAskedAtOnce() {
        String adoption = adopted(lead, territory, publishedKit(editor, "Une"));
        lead.act(adoption, "begin", Map.of()).then().statusCode(200);
        lead.act(adoption, "record", Map.of()).then().statusCode(409);
        lead.act(adoption, "finish", outcome()).then().statusCode(200).body("actions", hasItem("TELL"));
        other.act(adoption, "record", Map.of()).then().statusCode(403);

        String tag = lead.get(adoption).header("ETag");
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(attempt -> lead.request()
                        .header("If-Match", tag)
                        .post(adoption + "/record")
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412, 412, 412);
        String record = "experience-records/" + lead.get(adoption).path("recordId");
        lead.get(record)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("territory.id", equalTo(territory.toString()))
                .body("anonymous", equalTo(false))
                .body("visibility", equalTo("PIONEERS"))
                .body("content.actions.text", contains("Quatre séances."))
                .body("content.results", equalTo("Une charte."))
                .body("content.figures.label", contains("Alliés"))
                .body("content.lessons", containsString("Dire qui paie."));
        lead.get(adoption).then().body("actions", not(hasItem("TELL")));
        lead.act(adoption, "record", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("adoption-told"));
    }

    @Test
    void whoReadsTheAdoptionFindsItsRecordAsFarAsTheyMayKnowOfItAndWhoseItIs() {
        String kit = publishedKit(editor, "Une");
        String adoption = adopted(lead, territory, kit);
        String record = told(adoption);
        hidden(other, kit, adoption);

        lead.put(record, RecordFixtures.text(lead, "Ce qui en est resté"))
                .then()
                .statusCode(200);
        lead.act(record, "submit", Map.of()).then().statusCode(200);
        RecordFixtures.validate(lead, record);
        lead.act(record, "publish", Map.of()).then().statusCode(200);
        hidden(other, kit, adoption);
        RecordFixtures.address(lead, record, "PUBLIC", false).then().statusCode(200);
        String id = record.substring(record.indexOf('/') + 1);
        other.get(adoption).then().body("recordId", equalTo(id));
        other.get(adoption + "/lineage").then().body("recordId", equalTo(id));
        Api.anonymous().get(kit + "/lineage").then().body("adoptions.recordId", contains(id));

        RecordFixtures.address(lead, record, "PUBLIC", true).then().statusCode(200);
        hidden(other, kit, adoption);
        hidden(Api.anonymous(), kit, adoption);
        lead.get(adoption).then().body("recordId", equalTo(id));
    }

    private String told(String adoption) {
        lead.act(adoption, "begin", Map.of()).then().statusCode(200);
        lead.act(adoption, "finish", outcome()).then().statusCode(200);
        return "experience-records/" + lead.act(adoption, "record", Map.of()).path("recordId");
    }

    private static void hidden(Api reader, String kit, String adoption) {
        reader.get(adoption).then().body("recordId", nullValue());
        reader.get(adoption + "/lineage").then().body("recordId", nullValue());
        reader.get(kit + "/lineage").then().body("adoptions.recordId", contains(nullValue()));
    }

    @Test
    void aRecordDoesNotBuildOnWhatCameOfAKitThatCitesIt() {
        String cited = RecordFixtures.published(editor, "Citée", "territoryId", kits.territory(editor));
        String id = cited.substring(cited.indexOf('/') + 1);
        String kit = kit(editor);
        String version = filled(editor, kit, "Une");
        add(
                editor,
                version,
                section("Récit", "kind", "STORY", "citations", List.of(Map.of("recordId", id, "number", 1))));
        editor.act(version, "submit", Map.of()).then().statusCode(200);
        publish(editor, version);
        String record = told(adopted(lead, territory, kit));
        lead.put(record, RecordFixtures.text(lead, "Ce qui en est resté"))
                .then()
                .statusCode(200);
        RecordFixtures.address(lead, record, "PUBLIC", false).then().statusCode(200);
        lead.act(record, "submit", Map.of()).then().statusCode(200);
        RecordFixtures.validate(lead, record);
        lead.act(record, "publish", Map.of()).then().statusCode(200);

        editor.put(
                        cited,
                        RecordFixtures.text(
                                editor, "Citée", "sourceIds", List.of(record.substring(record.indexOf('/') + 1))))
                .then()
                .statusCode(422)
                .body("code", equalTo("citation-cycle"));
    }

    /** More of them than the publication tells itself, in two replicas at once. */
    @Test
    void everyOpenAdoptionIsToldOfALaterVersionOnce() {
        String kit = publishedKit(editor, "Une");
        String first = published(lead, kit);
        String known = adopted(lead, territory, kit);
        adapt("Une", known, "À nous.");
        rows.update("""
                with more as (insert into territory (id, version, name, kind, state, created_at, updated_at)
                    select gen_random_uuid(), 0, 'Suiveuse ' || n, 'OTHER', 'ACTIVE', now(), now()
                    from generate_series(1, 120) n returning id),
                adopting as (insert into adoption (id, version, kit_id, version_id, territory_id, state, fit, demo, created_at, updated_at)
                    select gen_random_uuid(), 0, ?, ?, id, 'PLANNED', '[]', false, now(), now() from more returning id)
                insert into adoption_section (id, version, adoption_id, key, position, base, local, created_at, updated_at)
                select gen_random_uuid(), 0, a.id, s.key, s.position, s.base, jsonb_set(s.base, '{title}', '"Autre"'), now(), now()
                from adopting a, adoption_section s where s.adoption_id = ?
                """, id(kit), id(first), id(known));

        republish(editor, kit, "Une", "Autrement.");
        assertThat(behind(kit)).isPositive();
        CompletableFuture.allOf(CompletableFuture.runAsync(job::run), CompletableFuture.runAsync(job::run))
                .join();
        job.run();

        assertThat(behind(kit)).isZero();
        assertThat(rows.one(
                        row -> row.integer("told"),
                        "select count(*) as told from adoption where kit_id = ? and offered_id is not null and version = 1",
                        id(kit)))
                .contains(121);
        lead.get("me/notifications?kind=ADOPTION_PROPOSED").then().body("items", hasSize(1));
    }

    private int behind(String kit) {
        return rows.one(
                        row -> row.integer("behind"),
                        "select count(*) as behind from adoption where kit_id = ? and offered_id is null",
                        id(kit))
                .orElseThrow();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.indexOf('/') + 1));
    }

    @Test
    void lineageReadsBothWays() {
        String kit = kit(editor);
        publish(editor, submitted(editor, kit, "Une"));
        String adoption = adopted(lead, territory, kit);
        other.get(kit + "/lineage").then().body("adoptions.territory.id", contains(territory.toString()));
        other.get(adoption + "/lineage")
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("records", empty());
    }
}
